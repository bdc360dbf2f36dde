import Text

/// A part of a source that is read as one: a paragraph, or a note that stands apart from it.
package struct Passage: Equatable, Sendable {
  /// The text in one line, with what the layout of the file broke joined again.
  package let text: String
  package let kind: Kind
  let unit: LocatorUnit
  /// Where in the file the text comes from, in ascending order; the first begins at 0.
  let places: [Place]

  package enum Kind: Equatable, Sendable {
    case paragraph
    /// A note at the foot of a page, which can be in the middle of a sentence.
    case note
  }

  /// Where a line or paragraph of the file begins in the text.
  struct Place: Equatable, Sendable {
    /// A UTF-8 offset into the text.
    let offset: Int
    /// The number of the line or paragraph in the file.
    let number: Int
    /// Whether something else than empty lines comes before it in the file: a note, or the number
    /// of a page.
    var followsGap = false
  }
}

extension Passage {
  /// Where the whole passage stands.
  package var locator: Locator { locator(of: places[...]) }

  /// Where a part of the text stands.
  ///
  /// - Parameter range: UTF-8 offsets into the text.
  package func locator(of range: Range<Int>) -> Locator { locator(of: places[indices(of: range)]) }

  private func locator(of places: ArraySlice<Place>) -> Locator {
    var ranges: [ClosedRange<Int>] = []
    for place in places {
      if let last = ranges.last, !place.followsGap {
        ranges[ranges.count - 1] = last.lowerBound...place.number
      } else {
        ranges.append(place.number...place.number)
      }
    }
    return Locator(unit: unit, ranges: ranges)
  }

  /// The places that a part of the text touches.
  private func indices(of range: Range<Int>) -> Range<Int> {
    let first = place(holding: range.lowerBound)
    let last = place(holding: max(range.upperBound - 1, range.lowerBound))
    return first..<last + 1
  }

  /// The index of the place that holds a character of the text.
  ///
  /// - Complexity: O(log of the number of places).
  private func place(holding offset: Int) -> Int {
    var low = 0
    var high = places.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle].offset <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// What a locator names of the passage, with `…` where that begins or ends within a sentence; nil
  /// where it names nothing of it.
  func part(at locator: Locator) -> String? {
    let named = places.indices.filter { locator.contains(places[$0].number) }
    guard let first = named.first, let last = named.last else { return nil }
    let end = last + 1 < places.count ? places[last + 1].offset : text.utf8.count
    let start = text.utf8.index(text.startIndex, offsetBy: places[first].offset)
    let part = text[start..<text.utf8.index(text.startIndex, offsetBy: end)]
    let isBegun = first > 0 && !SentenceEnd.closes(text[..<start])
    let isCut = last + 1 < places.count && !SentenceEnd.closes(part)
    return (isBegun ? "…" : "") + part.trimmed + (isCut ? "…" : "")
  }
}
