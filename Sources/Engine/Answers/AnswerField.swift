import Chronology
import Corpus
import Plan

/// A column of an answer on its way to a field of a table.
struct AnswerField {
  let name: String
  let label: String
  let values: [Value]

  /// The column of the kind that is known or that all values share, text otherwise; of a quantity
  /// also its bounds and its unit.
  func fields(kind: ValueKind?, taken: inout Set<String>) -> [Field] {
    if values.contains(where: { if case .quantity = $0 { true } else { false } }),
      let quantities = quantities
    {
      return fields(of: quantities, taken: &taken)
    }
    return [Field(name: name, label: label, column: column(kind) ?? .text(TextColumn(texts)))]
  }

  private func column(_ kind: ValueKind?) -> Column? {
    switch kind {
    case .category: return .category(CodedColumn(texts))
    case .text: return .text(TextColumn(texts))
    case .list, .link: return .list(ListColumn(values.map(Self.items)))
    case .integer: return integers
    case .decimal, .quantity: return decimals
    case .boolean: return truths
    case .date: return dates
    case .datePart: return integers ?? dates
    case .reference: return nil
    case nil:
      if values.contains(where: { if case .list = $0 { true } else { false } }) {
        return .list(ListColumn(values.map(Self.items)))
      }
      return values.allSatisfy({ $0 == .missing }) ? nil : integers ?? decimals ?? truths ?? dates
    }
  }

  private var texts: [String?] { values.map(Self.text) }

  private static func text(_ value: Value) -> String? {
    switch value {
    case .missing: nil
    case .text(let text), .date(let text), .unread(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.shortest
    case .quantity(let quantity): quantity.text
    case .boolean(let truth): truth ? "true" : "false"
    case .reference(let id, let label): id ?? label
    case .list(let values): values.compactMap(text).joined(separator: "; ")
    }
  }

  private static func items(_ value: Value) -> [String] {
    if case .list(let values) = value {
      values.compactMap(text)
    } else {
      [text(value)].compactMap { $0 }
    }
  }

  private var integers: Column? {
    var numbers: [Int64?] = []
    for value in values {
      switch value {
      case .missing: numbers.append(nil)
      case .integer(let number): numbers.append(number)
      // Any other value makes it another column.
      default: return nil
      }
    }
    return .integer(
      IntegerColumn(numbers))
  }

  private var decimals: Column? {
    guard let numbers = quantities, numbers.allSatisfy({ $0?.value != nil || $0 == nil }) else {
      return nil
    }
    let stated = numbers.map { $0?.value }
    return .decimal(
      DecimalColumn(stated))
  }

  private var truths: Column? {
    var truths: [Bool?] = []
    for value in values {
      switch value {
      case .missing: truths.append(nil)
      case .boolean(let truth): truths.append(truth)
      // Any other value makes it another column.
      default: return nil
      }
    }
    return .boolean(BooleanColumn(truths))
  }

  private var dates: Column? {
    var dates: [EDTFDate?] = []
    for value in values {
      switch value {
      case .missing: dates.append(nil)
      case .date(let text):
        guard let date = try? EDTFDate(text) else { return nil }
        dates.append(date)
      // Any other value makes it another column.
      default: return nil
      }
    }
    return .date(DateColumn(dates))
  }
}
