/// What a locator counts in the text of a source.
package enum LocatorUnit: Sendable {
  /// Lines of a plain text: `L20-24`.
  case line
  /// Paragraphs of a text in HTML: `P07`.
  case paragraph

  /// The letter before the numbers.
  package var letter: Character {
    switch self {
    case .line: "L"
    case .paragraph: "P"
    }
  }
}

/// Places in the text of a source: `L20-24`, `P07`, `L108,L110`.
package struct Locator: Equatable, Sendable {
  package let unit: LocatorUnit
  /// The numbers that it names, in the order in which they are written.
  package let ranges: [ClosedRange<Int>]

  package init(unit: LocatorUnit, ranges: [ClosedRange<Int>]) {
    self.unit = unit
    self.ranges = ranges
  }

  /// Reads a locator; nil where the text is not one, or counts two different things.
  ///
  /// The letter may be left out behind a comma: `L108,110`.
  package init?(_ text: some StringProtocol) {
    var unit: LocatorUnit?
    var ranges: [ClosedRange<Int>] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      var part = part.drop { $0 == " " }
      while part.last == " " { part.removeLast() }
      if let letter = part.first, let named = Self.unit(of: letter) {
        guard unit == nil || unit == named else { return nil }
        unit = named
        part = part.dropFirst()
      }
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      guard 1...2 ~= ends.count, let first = Self.number(ends[0]),
        let last = Self.number(ends[ends.count - 1]), first <= last
      else { return nil }
      ranges.append(first...last)
    }
    guard let unit, !ranges.isEmpty else { return nil }
    self.init(unit: unit, ranges: ranges)
  }

  /// Whether it names a number.
  package func contains(_ number: Int) -> Bool { ranges.contains { $0.contains(number) } }

  private static func unit(of letter: Character) -> LocatorUnit? {
    switch letter {
    case "L", "l": .line
    case "P", "p": .paragraph
    default: nil
    }
  }

  private static func number(_ digits: some StringProtocol) -> Int? {
    guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let number = Int(digits), number > 0 else {
      return nil
    }
    return number
  }
}

extension Locator: CustomStringConvertible {
  /// The locator as it is written; paragraphs have two digits at least.
  package var description: String {
    ranges.map { range in
      let ends = range.count == 1 ? [range.lowerBound] : [range.lowerBound, range.upperBound]
      return String(unit.letter) + ends.map(digits).joined(separator: "-")
    }.joined(separator: ",")
  }

  private func digits(_ number: Int) -> String {
    unit == .paragraph && number < 10 ? "0\(number)" : "\(number)"
  }
}
