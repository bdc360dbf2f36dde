import Chronology
import Corpus
import Plan

/// The least and the greatest number that a key may have, by the places of rows; no numbers where a row has no
/// value.
struct KeyBounds {
  let least: [Double]
  let greatest: [Double]
  /// Whether each is one integer of so few digits that no other is taken for it: where both sides are, rows with the
  /// same numbers agree, and there is nothing to decide.
  let isWhole: Bool

  init(
    _ table: Table, _ rows: [Int32], _ value: BoundValue, _ cancellation: Cancellation
  ) throws(Interrupted) {
    let column = table.fields[value.field].column
    let bounds = Self.bounds(value, column, for: rows.count)
    let ranges = try Morsels.values(rows.count, cancellation) { place in
      bounds(Int(rows[place])).map { (low: $0.lowerBound, high: $0.upperBound) } ?? (.nan, .nan)
    }
    // Of two times of one day the earlier is not the later.
    var isWhole = if case .date(let dates) = column { !dates.hasClocks } else { true }
    for (place, (low, high)) in ranges.enumerated() where !low.isNaN {
      try cancellation.check(at: place)
      isWhole = isWhole && low == high && abs(low) < 0x1p53 && low.rounded() == low
    }
    (least, greatest, self.isWhole) = (ranges.map(\.low), ranges.map(\.high), isWhole)
  }

  /// What gives the bounds of a row: the column is taken apart once.
  private static func bounds(
    _ value: BoundValue, _ column: Column, for rowCount: Int
  ) -> (_ row: Int) -> ClosedRange<Double>? {
    switch (value, column) {
    case (_, .integer(let numbers)):
      let (values, missing) = (numbers.values, numbers.missing)
      return { missing.contains($0) ? nil : Double(values[$0])...Double(values[$0]) }
    case (_, .decimal(let numbers)):
      let (values, missing) = (numbers.values, numbers.missing)
      return { missing.contains($0) ? nil : values[$0]...values[$0] }
    case (_, .quantity(let quantities)): return { quantities.bounds($0) }
    case (.field, .date(let dates)):
      return { row in
        dates.hull(row).map { Double($0.lowerBound.number)...Double($0.upperBound.number) }
      }
    case (.datePart(let part, _), .date(let dates)):
      guard dates.texts.dictionary.count < rowCount else {
        return { dates.hull($0).map(part.numbers) }
      }
      // Where dates repeat, the part of each is asked for once.
      let codes = dates.texts.codes
      let ofCode = dates.firstRows.map { $0 < 0 ? nil : dates.hull(Int($0)).map(part.numbers) }
      return { row in
        codes[row] == CodedColumn.missingCode ? nil : ofCode[Int(codes[row])]
      }
    case (_, .text), (_, .category), (_, .boolean), (_, .list), (_, .reference), (_, .link):
      return { _ in nil }
    }
  }

  /// From the least to the greatest of all numbers; nil where there are none.
  var hull: ClosedRange<Double>? {
    var hull: ClosedRange<Double>?
    for place in least.indices where !least[place].isNaN {
      let (low, high) = (hull?.lowerBound ?? .infinity, hull?.upperBound ?? -.infinity)
      hull = min(low, least[place])...max(high, greatest[place])
    }
    return hull
  }
}

/// The bounds of several keys.
struct JoinBounds {
  let keys: [KeyBounds]

  /// Where the first key of a row begins.
  func start(of place: Int32) -> Double { known(keys[0].least[Int(place)]) }

  func end(of place: Int32) -> Double { known(keys[0].greatest[Int(place)]) }

  private func known(_ number: Double) -> Double { number.isNaN ? 0 : number }

  /// How far the first key of a row reaches from there.
  func length(of place: Int32) -> Double {
    known(keys[0].greatest[Int(place)] - keys[0].least[Int(place)])
  }

  /// Whether a row has a key that is not known exactly.
  var hasInexact: Bool {
    keys.contains { key in zip(key.least, key.greatest).contains { $0 < $1 } }
  }

  /// Whether a row has a value of each key.
  func isKnown(_ place: Int32) -> Bool { keys.allSatisfy { !$0.least[Int(place)].isNaN } }

  /// Whether each key of a row is known exactly.
  func isExact(_ place: Int32) -> Bool {
    keys.allSatisfy { $0.least[Int(place)] == $0.greatest[Int(place)] }
  }

  /// The value of a key that is known exactly.
  func value(ofKey key: Int, _ place: Int32) -> Double {
    // The two zeros are one number.
    keys[key].least[Int(place)] + 0
  }

  /// Whether a row may agree with another in all keys.
  func touches(_ place: Int32, _ other: JoinBounds, _ otherPlace: Int32) -> Bool {
    let (place, otherPlace) = (Int(place), Int(otherPlace))
    return zip(keys, other.keys).allSatisfy { near, far in
      near.least[place] <= far.greatest[otherPlace] && far.least[otherPlace] <= near.greatest[place]
    }
  }
}
