/// A set of days is written as its runs in days of the calendar: `1976-01-01..1976-12-31`, one day as
/// that day, an end without bound left out.
extension DaySet: Codable {
  package init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    var runs: [ClosedRange<Day>] = []
    while !container.isAtEnd {
      let text = try container.decode(String.self)
      guard let run = Self.run(of: text) else {
        throw DecodingError.dataCorruptedError(
          in: container, debugDescription: "'\(text)' is no run of days")
      }
      runs.append(run)
    }
    self.init(runs: runs)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for run in runs { try container.encode(Self.text(of: run)) }
  }

  private static func text(of run: ClosedRange<Day>) -> String {
    if run.lowerBound == run.upperBound { return run.lowerBound.text }
    let first = run.lowerBound == .distantPast ? "" : run.lowerBound.text
    let last = run.upperBound == .distantFuture ? "" : run.upperBound.text
    return "\(first)..\(last)"
  }

  private static func run(of text: String) -> ClosedRange<Day>? {
    guard let dots = text.firstRange(of: "..") else {
      return Day(text: text[...]).map { $0...$0 }
    }
    let (first, last) = (text[..<dots.lowerBound], text[dots.upperBound...])
    guard let start = first.isEmpty ? .distantPast : Day(text: first),
      let end = last.isEmpty ? .distantFuture : Day(text: last), start <= end
    else { return nil }
    return start...end
  }
}

extension Day {
  /// The day of a text as `text` writes it.
  fileprivate init?(text: Substring) {
    let isBefore = text.first == "-"
    let parts = text.drop { $0 == "-" || $0 == "Y" }.split(separator: "-").map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2]
    else { return nil }
    self.init(year: isBefore ? -year : year, month: month, day: day)
  }
}
