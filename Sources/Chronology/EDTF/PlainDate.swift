/// A date of level 0 alone, `1976`, `1976-06` or `1976-06-03`, read without taking it apart first.
///
/// Nearly every date of a large table is one, so that a load spends its time here; everything else,
/// also what is wrong, is for `EDTFParser`.
struct PlainDate {
  let days: ClosedRange<Day>
  let precision: DatePrecision

  /// Reads a text; nil when it is anything else.
  init?(_ text: String) { self.init(text.utf8) }

  /// Reads the bytes of a text; nil when it is anything else.
  init?(_ text: some Collection<UInt8>) {
    let count = text.count
    guard count == 10 || count == 7 || count == 4 else { return nil }
    var numbers = (0, 0, 0)
    var place = 0
    for byte in text {
      let digit = Int(byte) - 0x30
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
      } else {
        guard 0...9 ~= digit else { return nil }
        switch place {
        case 0...3: numbers.0 = numbers.0 * 10 + digit
        case 5...6: numbers.1 = numbers.1 * 10 + digit
        default: numbers.2 = numbers.2 * 10 + digit
        }
      }
      place += 1
    }
    let (year, month, day) = numbers
    switch count {
    case 4:
      days = Day.days(ofYear: year)
      precision = .year
    case 7:
      guard 1...12 ~= month else { return nil }
      days = Day.days(ofMonth: month, year: year)
      precision = .month
    default:
      guard let day = Day(year: year, month: month, day: day) else { return nil }
      days = day...day
      precision = .day
    }
  }
}

/// A span of plain dates, `1960-05-03/1962-11`, of which one side may be open or unknown (`1960/..`,
/// `/1962`), read without taking it apart first.
struct PlainSpan {
  /// Nil where it is open or unknown; one of the two is not.
  let start: PlainDate?
  let end: PlainDate?

  /// Reads a text; nil when it is anything else.
  init?(_ text: String) {
    let bytes = text.utf8
    guard bytes.count <= 21, let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let (first, last) = (bytes[..<slash], bytes[bytes.index(after: slash)...])
    (start, end) = (PlainDate(first), PlainDate(last))
    guard start != nil || end != nil, start != nil || Self.isOpen(first),
      end != nil || Self.isOpen(last)
    else { return nil }
  }

  private static func isOpen(_ bound: Substring.UTF8View) -> Bool {
    bound.isEmpty || bound.elementsEqual("..".utf8)
  }

  var isOpen: Bool { start == nil || end == nil }

  /// The coarser one of the bounds.
  var precision: DatePrecision {
    [start, end].compactMap { $0?.precision }.max() ?? .several
  }
}
