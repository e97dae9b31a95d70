//! The model's places beside the document's.

use super::truth::{Request, Truth};
use fieldwright::model::{Api, Location, MediaType, Operation};
use fieldwright::names::words::fold;

/// What agrees and what does not.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    /// Operations that both have.
    pub(crate) shared: usize,
    /// Values whose place both state: parameters of the same name, and bodies.
    pub(crate) places: usize,
    /// Those that go to the same place.
    pub(crate) agreeing: usize,
    /// Those that do not.
    pub(crate) elsewhere: Vec<String>,
    /// Parameters in the same place under another spelling.
    pub(crate) renamed: Vec<String>,
    /// Bodies that are written in a way that the document does not list.
    pub(crate) media: Vec<String>,
    /// Parameters that the docs lack. Headers are not among them: SDKs send some of their own accord.
    pub(crate) missing: Vec<String>,
}

impl Figures {
    /// The share of places that agree, in per cent.
    #[allow(
        clippy::cast_precision_loss,
        reason = "counts are far below the point where a float loses units"
    )]
    pub(crate) fn share(&self) -> f64 {
        if self.places == 0 {
            return 100.0;
        }
        self.agreeing as f64 * 100.0 / self.places as f64
    }
}

/// Compares all operations that both have.
pub(crate) fn compare(api: &Api, truth: &Truth) -> Figures {
    let mut figures = Figures::default();
    for operation in &api.operations {
        let route = (operation.method.clone(), operation.path.clone());
        if let Some(request) = truth.requests.get(&route) {
            figures.shared += 1;
            parameters(&mut figures, operation, request);
            body(&mut figures, operation, request);
        }
    }
    figures
}

fn parameters(figures: &mut Figures, operation: &Operation, request: &Request) {
    for parameter in &operation.parameters {
        let same = |name: &str| fold(name) == fold(&parameter.wire);
        let found: Vec<_> = request
            .parameters
            .iter()
            .filter(|(name, _)| same(name))
            .collect();
        // Newer than the document.
        let Some((first, stated)) = found.first() else {
            continue;
        };
        let (id, wire) = (&operation.id, &parameter.wire);
        figures.places += 1;
        if !found.iter().any(|(_, place)| *place == parameter.location) {
            let line = format!("{id}.{wire}: {:?}, stated: {stated:?}", parameter.location);
            figures.elsewhere.push(line);
            continue;
        }
        figures.agreeing += 1;
        let spelled = |name: &str| match parameter.location {
            Location::Header => name.eq_ignore_ascii_case(wire),
            _ => name == wire,
        };
        if !found.iter().any(|(name, _)| spelled(name)) {
            figures
                .renamed
                .push(format!("{id}.{wire}: stated as {first}"));
        }
    }
    for (name, place) in &request.parameters {
        let has = |wire: &str| fold(wire) == fold(name);
        let known = operation
            .parameters
            .iter()
            .any(|parameter| has(&parameter.wire));
        if *place != Location::Header && !known {
            figures
                .missing
                .push(format!("{}.{name}: {place:?}", operation.id));
        }
    }
}

fn body(figures: &mut Figures, operation: &Operation, request: &Request) {
    let id = &operation.id;
    match (&operation.body, request.media.is_empty()) {
        (None, true) => {}
        (Some(body), false) => {
            figures.places += 1;
            figures.agreeing += 1;
            let written = match body.media {
                MediaType::Json => "json",
                MediaType::Form => "x-www-form-urlencoded",
                MediaType::Multipart => "form-data",
                MediaType::Bytes => "",
                MediaType::Text => "text/",
            };
            if !request.media.iter().any(|media| media.contains(written)) {
                let line = format!(
                    "{id}: {:?}, stated: {}",
                    body.media,
                    request.media.join(", ")
                );
                figures.media.push(line);
            }
        }
        (found, _) => {
            figures.places += 1;
            let has = if found.is_some() { "a body" } else { "no body" };
            figures
                .elsewhere
                .push(format!("{id}: {has}, stated otherwise"));
        }
    }
}
