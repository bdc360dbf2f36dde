import Chronology
import Text

/// The constraints of numbers and dates, read once for a column.
struct Bounds {
  private let minimum: Double?
  private let maximum: Double?
  private let allowed: Set<Double>?
  private let earliest: Day?
  private let latest: Day?

  init(_ rule: FieldRule) {
    let isNumber = rule.kind == .integer || rule.kind == .decimal
    minimum = isNumber ? rule.minimum.flatMap(Double.init) : nil
    maximum = isNumber ? rule.maximum.flatMap(Double.init) : nil
    allowed = isNumber ? rule.enumeration.map { Set($0.compactMap(Double.init)) } : nil
    let isDate = rule.kind == .date
    earliest = isDate ? rule.minimum.flatMap { EDTFDate(ifValid: $0) }?.singleRun?.lowerBound : nil
    latest = isDate ? rule.maximum.flatMap { EDTFDate(ifValid: $0) }?.singleRun?.upperBound : nil
  }
}

extension Bounds {
  /// What is wrong with a number, if something is.
  func fault(of value: Double, text: Span<UInt8>, rule: FieldRule) -> LoadFault.Kind? {
    if let allowed, !allowed.contains(value) { return Self.notAllowed(String(text), rule: rule) }
    if minimum.map({ value < $0 }) ?? false || maximum.map({ value > $0 }) ?? false {
      return .outOfRange(read: String(text), minimum: rule.minimum, maximum: rule.maximum)
    }
    return nil
  }

  /// What is wrong with a date, if something is: it must lie outside the bounds for certain.
  func fault(of date: EDTFDate, text: String, rule: FieldRule) -> LoadFault.Kind? {
    if let allowed = rule.enumeration, !allowed.contains(text) {
      return Self.notAllowed(text, rule: rule)
    }
    guard let run = date.singleRun else { return nil }
    if earliest.map({ run.upperBound < $0 }) ?? false
      || latest.map({ run.lowerBound > $0 }) ?? false
    {
      return .outOfRange(read: text, minimum: rule.minimum, maximum: rule.maximum)
    }
    return nil
  }

  /// The fault of a value that is not in the list.
  static func notAllowed(_ read: String, rule: FieldRule) -> LoadFault.Kind {
    let allowed = rule.enumeration ?? []
    return .notInEnumeration(
      read: read, allowed: allowed,
      nearest: NearestNames.nearest(to: read, among: allowed, limit: 1).first)
  }
}
