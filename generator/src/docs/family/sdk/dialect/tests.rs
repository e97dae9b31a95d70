//! The same example in every language: the same values, by the same keys.

use super::{CSharp, Go, Java, Php, Python, Ruby, SdkDialect, TypeScript};
use crate::docs::{Node, Value};

/// A value in one line: keys folded, type names left out, the last part of constants.
fn show(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".into(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.clone(),
        Value::String(text) => format!("{text:?}"),
        Value::DateTime(text) => format!("datetime {text}"),
        Value::Date(text) => format!("date {text}"),
        Value::Decimal(text) => format!("decimal {text}"),
        Value::File => "file".into(),
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(show).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object { entries, .. } => {
            let entries = entries.iter().map(|entry| {
                let key = entry.key.replace('_', "").to_lowercase();
                format!("{key}: {}", show(&entry.node))
            });
            format!("{{{}}}", entries.collect::<Vec<_>>().join(", "))
        }
        Value::Constant(name) => {
            let last = name.rsplit('.').next().unwrap_or(name);
            format!("<{}>", last.replace('_', "").to_lowercase())
        }
        Value::Absent => "absent".into(),
        Value::Opaque => "?".into(),
    }
}

fn arguments(dialect: &dyn SdkDialect, code: &str) -> String {
    match dialect.call_arguments(code) {
        Some(nodes) => nodes.iter().map(show).collect::<Vec<_>>().join(" / "),
        None => "none".into(),
    }
}

const BOOKING: &str = r#"{guest: {name: "O'Neil \\ Söhne", vip: true}, nights: 3, rate: 12.5, kind: <earlybird>, tags: ["a", "b"], notes: {"x-y": "z"}, at: datetime 2026-01-02T03:04:05Z, on: date 2026-01-02, total: decimal 1.20, scan: file, gone: null}"#;

fn expected() -> String {
    BOOKING.replace("\"x-y\"", "x-y")
}

#[test]
fn typescript() {
    let code = r#"
async function run() {
  const result = await hotel.bookings.create({
    guest: { name: "O'Neil \\ Söhne", vip: true },
    nights: 3, rate: 12.5, kind: Kind.EarlyBird,
    tags: ["a", "b"], notes: { "x-y": "z" },
    at: new Date("2026-01-02T03:04:05Z"), on: new RFCDate("2026-01-02"),
    total: new Decimal("1.20"), scan: await openAsBlob("a.file"), gone: null,
  });
"#;
    assert_eq!(arguments(&TypeScript, code), expected());
}

#[test]
fn python() {
    let code = r#"
with Hotel(
    security=models.Security(password="p"),
) as hotel:

    res = hotel.bookings.create(guest={
        "name": "O'Neil \\ Söhne",
        "vip": True,
    }, nights=3, rate=12.5, kind=models.Kind.EARLY_BIRD, tags=[
        "a",
        'b',
    ], notes={
        "x-y": "z",
    }, at=parse_datetime("2026-01-02T03:04:05Z"), on=date.fromisoformat("2026-01-02"),
    total=Decimal("1.20"), scan=open("a.file", "rb"), gone=None)

    # Handle response
    print(res)
"#;
    assert_eq!(arguments(&Python, code), expected());
    let model = code.replace("guest={", "guest=models.Guest(").replace(
        "\"name\": \"O'Neil \\\\ Söhne\",\n        \"vip\": True,\n    }",
        "name=\"O'Neil \\\\ Söhne\", vip=True)",
    );
    assert_eq!(arguments(&Python, &model), expected());
}

#[test]
fn java() {
    let code = r#"
package hello.world;

import org.hotel.Hotel;

public class Application {
    public static void main(String[] args) throws Exception {
        Hotel sdk = Hotel.builder()
                .security(Security.builder().password("p").build())
            .build();

        Booking req = Booking.builder()
                .guest(Guest.builder()
                    .name("O'Neil \\ Söhne")
                    .vip(true)
                    .build())
                .nights(3L).rate(12.5d).kind(Kind.EARLY_BIRD)
                .tags(List.of(
                    "a",
                    "b"))
                .notes(Map.ofEntries(
                    Map.entry("x-y", "z")))
                .at(OffsetDateTime.parse("2026-01-02T03:04:05Z"))
                .on(LocalDate.parse("2026-01-02"))
                .total(new BigDecimal("1.20"))
                .scan(Utils.readBytesAndClose(new FileInputStream("a.file")))
                .gone(JsonNullable.of(null))
                .build();

        CreateBookingResponse res = sdk.bookings().create()
                .request(req)
                .call();

        if (res.booking().isPresent()) {
            System.out.println(res.booking().get());
        }
    }
}
"#;
    let wrapped = format!("{{request: {}}}", expected());
    assert_eq!(arguments(&Java, code), wrapped);
    let flat = code.replace(
        "                .request(req)\n",
        "                .bookingID(\"b1\")\n",
    );
    assert_eq!(arguments(&Java, &flat), "{bookingid: \"b1\"}");
}

#[test]
fn php() {
    let code = r"
use Hotel\Models\Components;

$sdk = Hotel\Client::builder()
    ->setSecurity(new Components\Security(password: 'p'))
    ->build();

$request = new Components\Booking(
    guest: new Components\Guest(
        name: 'O\'Neil \ Söhne',
        vip: true,
    ),
    nights: 3,
    rate: 12.5,
    kind: Components\Kind::EarlyBird,
    tags: [
        'a',
        'b',
    ],
    notes: [
        'x-y' => 'z',
    ],
    at: Utils\Utils::parseDateTime('2026-01-02T03:04:05Z'),
    on: LocalDate::parse('2026-01-02'),
    total: BigDecimal::of('1.20'),
    scan: file_get_contents('a.file');,
    gone: null,
);

$response = $sdk->bookings->create(
    request: $request
);

if ($response->booking !== null) {
    // handle response
}
";
    assert_eq!(
        arguments(&Php, code),
        format!("{{request: {}}}", expected())
    );
}

#[test]
fn ruby() {
    let code = r"
require 'hotel'

Models = ::Hotel::Models
s = ::Hotel::Client.new(
  security: Models::Components::Security.new(
    password: 'p'
  )
)
req = Models::Components::Booking.new(
  guest: Models::Components::Guest.new(
    name: 'O\'Neil \ Söhne',
    vip: true
  ),
  nights: 3, rate: 1_2.5, kind: Models::Components::Kind::EARLY_BIRD,
  tags: [
    'a',
    'b'
  ],
  notes: {
    'x-y' => 'z',
  },
  at: DateTime.iso8601('2026-01-02T03:04:05Z'), on: Date.parse('2026-01-02'),
  total: BigDecimal('1.20'), scan: File.binread('a.file'), gone: nil
)
res = s.bookings.create(request: req)

unless res.booking.nil?
  # handle response
end
";
    assert_eq!(
        arguments(&Ruby, code),
        format!("{{request: {}}}", expected())
    );
    let bare = "s = ::Hotel::Client.new\nres = s.bookings.list\n\nunless res.nil?\nend\n";
    assert_eq!(arguments(&Ruby, bare), "");
}

#[test]
fn go() {
    let code = r#"
package main

import(
	"context"
	hotelgo "github.com/hotel/hotel-go"
	"log"
)

func main() {
    ctx := context.Background()

    s := hotelgo.New(
        hotelgo.WithSecurity("KEY"),
    )

    res, err := s.Bookings.Create(ctx, &operations.Booking{
        Guest: &components.Guest{
            Name: "O'Neil \\ Söhne",
            Vip: hotelgo.Pointer(true),
        },
        Nights: hotelgo.Pointer[int64](3),
        Rate: 12.5,
        Kind: operations.KindEarlyBird.ToPointer(),
        Tags: []string{
            "a",
            "b",
        },
        Notes: map[string]string{
            "x-y": "z",
        },
        At: types.MustTimeFromString("2026-01-02T03:04:05Z"),
        On: types.MustDateFromString("2026-01-02"),
        Total: types.MustNewDecimalFromString("1.20"),
        Scan: os.Open("a.file"),
        Gone: nil,
    })
    if err != nil {
        log.Fatal(err)
    }
}
"#;
    let shown = arguments(&Go, code).replace("<kindearlybird>", "<earlybird>");
    assert_eq!(shown, format!("? / {}", expected()));
}

#[test]
fn csharp() {
    let code = r#"
using Hotel;
using System.Collections.Generic;

var sdk = new HotelSdk(bearerAuth: "KEY");

Booking req = new Booking() {
    Guest = new Hotel.Models.Guest() {
        Name = "O'Neil \\ Söhne",
        Vip = true,
    },
    Nights = 3,
    Rate = 12.5D,
    Kind = Kind.EarlyBird,
    Tags = new List<string>() {
        "a",
        "b",
    },
    Notes = new Dictionary<string, object>() {
        { "x-y", "z" },
    },
    At = System.DateTime.Parse("2026-01-02T03:04:05Z").ToUniversalTime(),
    On = LocalDate.FromDateTime(System.DateTime.Parse("2026-01-02")),
    Total = 1.20M,
    Scan = System.IO.File.ReadAllBytes("a.file"),
    Gone = null,
};

var res = await sdk.Bookings.CreateAsync(req);

// handle response
"#;
    let decimal_as_number = expected().replace("decimal 1.20", "1.20");
    assert_eq!(arguments(&CSharp, code), decimal_as_number);
    let named = "var sdk = new HotelSdk();\nBooking? req = null;\n\
                 var res = await sdk.Bookings.GetAsync(\n    id: \"b1\",\n    body: new Body() {}\n);\n";
    assert_eq!(arguments(&CSharp, named), "{id: \"b1\", body: {}}");
}

#[test]
fn enum_examples() {
    let cases: [(&dyn SdkDialect, &str); 6] = [
        (
            &Python,
            "from hotel import Kind\n\n# Open enum: more may come\nvalue = Kind.EARLY_BIRD\n",
        ),
        (
            &Java,
            "import a.b.Kind;\n\n// Open enum: more may come\nKind value = Kind.EARLY_BIRD;\n",
        ),
        (
            &Ruby,
            "require \"hotel\"\n\n# Open enum: more may come\nvalue = Kind::EARLY_BIRD\n",
        ),
        (
            &Go,
            "import (\n\t\"a/b\"\n)\n\n// Open enum: more may come\nvalue := components.EarlyBird\n",
        ),
        (
            &CSharp,
            "using A.B;\n\nvar value = Kind.EarlyBird;\n\n// Open enum: more may come\nvar custom = Kind.Of(\"x\");\n",
        ),
        (
            &Php,
            "use A\\B;\n\n// Open enum: more may come\n$value = Components\\Kind::EarlyBird;\n",
        ),
    ];
    for (dialect, code) in cases {
        let snippet = dialect
            .snippet(code)
            .unwrap_or_else(|| panic!("{}", dialect.name()));
        assert_eq!(show(&snippet.value), "<earlybird>", "{}", dialect.name());
        assert!(snippet.marks_open, "{}", dialect.name());
    }
}
