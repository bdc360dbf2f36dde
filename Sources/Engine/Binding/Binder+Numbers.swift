import Plan
import Query
import Text

extension Binder {
  mutating func number(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand]
  ) -> Condition? {
    var ranges: [NumberRange] = []
    var measured: [Condition] = []
    for operand in operands {
      let (number, unit) = operand.measured
      guard let range = range(field, comparison, number) else { return nil }
      guard let unit else {
        ranges.append(range)
        continue
      }
      guard let counted = self.unit(unit, of: field, operand) else { return nil }
      measured.append(.and([.quantity(field: field.value.field, [range]), counted]))
    }
    let bare: Condition =
      field.kind == .quantity
      ? .quantity(field: field.value.field, ranges) : .number(field: field.value.field, ranges)
    if measured.isEmpty { return bare }
    return .or(ranges.isEmpty ? measured : [bare] + measured)
  }

  private mutating func range(
    _ field: SchemaField, _ comparison: Comparison, _ operand: Operand
  ) -> NumberRange? {
    if case .interval(let lower, let upper) = operand.value.kind,
      comparison == .isIn || comparison == .equal
    {
      var bounds: [Number?] = []
      for bound in [lower, upper] {
        guard let bound else {
          bounds.append(nil)
          continue
        }
        guard let number = operands(bound)?.first.flatMap({ self.number(of: $0, for: field) })
        else {
          refuse(field, operand, hint: "both ends of the range must be numbers")
          return nil
        }
        bounds.append(number)
      }
      if let low = bounds[0], let high = bounds[1], low > high {
        report(.reversedRange(operand.spelling), operand.range)
        return nil
      }
      return NumberRange(low: bounds[0], high: bounds[1])
    }
    guard let number = number(of: operand, for: field) else {
      refuse(field, operand, hint: "write a number")
      return nil
    }
    switch comparison {
    case .equal, .isIn: return NumberRange(low: number, high: number)
    case .less: return NumberRange(high: number, includesHigh: false)
    case .lessOrEqual: return NumberRange(high: number)
    case .greater: return NumberRange(low: number, includesLow: false)
    case .greaterOrEqual: return NumberRange(low: number)
    default:
      refuse(field, comparison, operand, hint: "a number takes =, !=, <, <=, >, >= and 'in 1..10'")
      return nil
    }
  }

  /// The number that an operand is beside the values of a field: `50%` is a half, but 50 beside
  /// numbers that count percent themselves.
  private func number(of operand: Operand, for field: SchemaField) -> Number? {
    if operand.spelling.hasSuffix("%"), unit(of: field) == "%",
      let percent = Double(operand.spelling.dropLast())
    {
      return Number(percent)
    }
    return Self.number(of: operand.value)
  }

  /// What the numbers of a field count, where their file says so beside each.
  private func unit(of field: SchemaField) -> String? {
    field.origin.flatMap { corpus.collection($0.table).fields[$0.field].unit }
  }

  private static func number(of value: Expression) -> Number? {
    switch value.kind {
    case .literal(.integer(let number)): .whole(number)
    case .literal(.decimal(let number)): Number(number)
    case .literal(.string(let text)): Number(text)
    case .negative(let inner): number(of: inner).map { -$0 }
    default: nil
    }
  }

  /// That a quantity is counted in a unit, which one of its rows must bear.
  private mutating func unit(
    _ unit: String, of field: SchemaField, _ operand: Operand
  ) -> Condition? {
    guard let origin = field.origin, field.kind == .quantity,
      case let collection = corpus.collection(origin.table),
      let name = collection.fields[origin.field].unitField,
      let index = collection.place(of: name), let known = corpus.values(of: origin)
    else {
      refuse(field, operand, hint: "the numbers have no unit: write the number alone")
      return nil
    }
    let match = NameMatch(equal: unit, separatorsAsBlanks: true)
    let found = known.filter { match?.accepts($0) ?? false }
    if found.isEmpty {
      let nearest = NearestNames.nearest(to: unit, among: known)
      report(
        .unknownValue(unit, field: name, nearest: nearest.isEmpty ? known : nearest), operand.range)
      return nil
    }
    return collection.fields[index].kind == .category
      ? .category(field: index, names: found)
      : .or(found.map { .text(fields: [index], .equals(Folding.bare($0))) })
  }
}

extension Operand {
  /// The number and the unit of `5 t`; the operand itself where it has no unit.
  fileprivate var measured: (number: Operand, unit: String?) {
    if case .literal(.quantity(let number, let unit)) = value.kind {
      return (replacing(number), unit)
    }
    guard case .name(let text) = value.kind, let blank = text.firstIndex(of: " "),
      let number = Double(text[..<blank])
    else { return (self, nil) }
    return (replacing(number), String(text[text.index(after: blank)...]))
  }

  private func replacing(_ number: Double) -> Operand {
    Operand(
      value: Expression(.literal(.decimal(number)), value.range), spelling: spelling, range: range)
  }
}
