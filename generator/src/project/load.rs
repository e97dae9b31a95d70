//! Reading what a project names: the configuration and the folders.

use super::Failure;
use crate::config::{Config, FILE_NAME, Package, SourceEntry};
use crate::diagnostic::{Code, Diagnostic};
use crate::generator::{DocSource, Generator};
use crate::source::LoadError;
use std::fs;
use std::path::{Path, PathBuf};

/// What to read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Inputs {
    /// The primary docs; without them the configuration names all docs.
    pub(crate) docs: Option<PathBuf>,
    /// The family of the primary docs.
    pub(crate) family: Option<String>,
    /// The dialect of the primary docs.
    pub(crate) dialect: Option<String>,
    /// The same API's docs for other languages.
    pub(crate) twins: Vec<PathBuf>,
    /// The configuration.
    pub(crate) config: Option<PathBuf>,
    /// How many threads to use; 0 for as many as there are processors.
    pub(crate) threads: usize,
    /// The operations and types that are wanted, if not all.
    pub(crate) only: Vec<String>,
}

/// What was read.
#[derive(Debug)]
pub(crate) struct Loaded {
    /// With all sources and the configuration.
    pub(crate) generator: Generator,
    /// The `[package]` table of the configuration.
    pub(crate) package: Package,
}

/// Why nothing was read.
#[derive(Debug)]
pub(crate) enum Unloaded {
    /// No documentation is named.
    Nothing,
    /// Something cannot be read.
    Problems(Vec<Diagnostic>),
}

impl From<Unloaded> for Failure {
    fn from(unloaded: Unloaded) -> Self {
        let problems = match unloaded {
            Unloaded::Problems(problems) => problems,
            Unloaded::Nothing => {
                let message = "no documentation is named";
                let help = format!("name a folder, or list it as `[[source]]` in `{FILE_NAME}`");
                vec![Diagnostic::new(Code::FolderUnreadable, message).help(help)]
            }
        };
        Self::from(problems)
    }
}

impl Inputs {
    /// Reads everything.
    pub(crate) fn load(&self) -> Result<Loaded, Unloaded> {
        let config = self.read_config()?;
        let folders = self.folders(config.as_ref());
        if folders.is_empty() {
            return Err(Unloaded::Nothing);
        }
        let mut generator = Generator::new()
            .threads(self.threads)
            .only(self.only.clone());
        let mut problems = Vec::new();
        for folder in folders {
            match folder.load() {
                Ok(source) => generator = generator.source(source),
                Err(error) => problems.push(folder_problem(&error)),
            }
        }
        if !problems.is_empty() {
            return Err(Unloaded::Problems(problems));
        }
        let mut package = Package::default();
        if let Some(config) = config {
            package = config.parsed.package;
            generator = generator.config(config.name, config.text);
        }
        Ok(Loaded { generator, package })
    }

    /// The output folder that the configuration names.
    #[cfg(feature = "cli")]
    pub(crate) fn out(&self) -> Result<Option<PathBuf>, Unloaded> {
        let config = self.read_config()?;
        Ok(config.and_then(|config| {
            let folder = config.parsed.output.folder?;
            Some(config.folder.join(folder))
        }))
    }

    /// The files and folders that are read.
    pub(crate) fn paths(&self) -> Result<Vec<PathBuf>, Unloaded> {
        let config = self.read_config()?;
        let folders = self.folders(config.as_ref());
        let folders = folders.into_iter().map(|folder| folder.path);
        Ok(self.config.iter().cloned().chain(folders).collect())
    }

    fn read_config(&self) -> Result<Option<ConfigFile>, Unloaded> {
        let Some(path) = &self.config else {
            return Ok(None);
        };
        let name = path.display().to_string();
        let problem = |message: String, help: &str| {
            Unloaded::Problems(vec![Diagnostic::new(Code::BadConfig, message).help(help)])
        };
        let bytes = fs::read(path).map_err(|error| {
            let message = format!("`{name}` cannot be read: {error}");
            problem(message, "check the path that `--config` names")
        })?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let offset = error.utf8_error().valid_up_to();
            let message = format!("`{name}` is not UTF-8 from byte {offset} on");
            problem(message, "save the file as UTF-8")
        })?;
        let parsed = Config::parse(&text).0;
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        Ok(Some(ConfigFile {
            name,
            text,
            folder,
            parsed,
        }))
    }

    /// The folders to read: those that are named, or else those of the configuration. A named folder that is one of the
    /// configuration's is read as it says there; the first of them brings the others along.
    fn folders(&self, config: Option<&ConfigFile>) -> Vec<Folder> {
        let mut known = config.map_or_else(Vec::new, ConfigFile::folders);
        let mut folders = match &self.docs {
            None => known,
            Some(docs) => match known.iter().position(|folder| is_same(&folder.path, docs)) {
                Some(0) => known,
                Some(index) => vec![known.swap_remove(index)],
                None => vec![Folder::new(docs.clone())],
            },
        };
        if let Some(first) = folders.first_mut() {
            first.dialect = self.dialect.clone().or(first.dialect.take());
            first.family.clone_from(&self.family);
            let twins = self.twins.iter();
            let twins: Vec<Folder> = twins
                .filter(|path| !folders.iter().any(|known| is_same(&known.path, path)))
                .map(|path| Folder::new(path.clone()))
                .collect();
            folders.extend(twins);
        }
        folders
    }
}

/// Whether two paths lead to the same folder.
pub(crate) fn is_same(left: &Path, right: &Path) -> bool {
    left == right
        || match (fs::canonicalize(left), fs::canonicalize(right)) {
            (Ok(left), Ok(right)) => left == right,
            _ => false,
        }
}

#[derive(Debug)]
struct ConfigFile {
    name: String,
    text: String,
    folder: PathBuf,
    parsed: Config,
}

impl ConfigFile {
    /// The folders of the `[[source]]` tables.
    fn folders(&self) -> Vec<Folder> {
        let entries = self.parsed.sources.iter();
        entries
            .map(|entry| Folder {
                dialect: entry.dialect.clone(),
                entry: Some(entry.clone()),
                ..Folder::new(self.folder.join(&entry.path))
            })
            .collect()
    }
}

#[derive(Debug)]
struct Folder {
    path: PathBuf,
    /// The family that is forced.
    family: Option<String>,
    dialect: Option<String>,
    entry: Option<SourceEntry>,
}

impl Folder {
    fn new(path: PathBuf) -> Self {
        Self {
            path,
            family: None,
            dialect: None,
            entry: None,
        }
    }

    fn load(self) -> Result<DocSource, LoadError> {
        let source = DocSource::load(&self.path)?;
        let source = source.dialect(self.dialect).family(self.family);
        Ok(match &self.entry {
            Some(entry) => source.only(entry),
            None => source,
        })
    }
}

/// What to tell about a folder that cannot be read.
pub(crate) fn folder_problem(error: &LoadError) -> Diagnostic {
    let help = match error {
        LoadError::Missing(_) => {
            "check the path; it should be the `docs` folder of an SDK repository, or a folder above it"
        }
        LoadError::NotAFolder(_) => "pass the folder that holds the pages, not a page of it",
        LoadError::NoPages(_, Some(other)) => other.advice,
        LoadError::NoPages(_, None) => {
            "pass a folder with Markdown pages: the `docs` of an SDK, or those of a specification"
        }
        LoadError::Unreadable(..) => "make the folder readable for this user",
    };
    Diagnostic::new(Code::FolderUnreadable, error.to_string()).help(help)
}
