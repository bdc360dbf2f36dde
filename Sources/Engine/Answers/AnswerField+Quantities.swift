import Corpus
import Text

extension AnswerField {
  /// The numbers of the rows, each as a quantity; nil where one is not a number.
  var quantities: [Quantity?]? {
    var quantities: [Quantity?] = []
    for value in values {
      switch value {
      case .missing: quantities.append(nil)
      case .integer(let number):
        quantities.append(Quantity(value: Double(number), low: nil, high: nil))
      case .decimal(let number):
        quantities.append(number.isNaN ? nil : Quantity(value: number, low: nil, high: nil))
      case .quantity(let quantity): quantities.append(quantity)
      // Any other value makes it another column.
      default: return nil
      }
    }
    return quantities
  }

  /// A quantity with its bounds and its unit in fields of their own, where a row has any.
  func fields(of quantities: [Quantity?], taken: inout Set<String>) -> [Field] {
    let stated = quantities.map { $0?.value }
    let lows = quantities.map { Self.ends(of: $0)?.low }
    let highs = quantities.map { Self.ends(of: $0)?.high }
    let units = quantities.map { $0?.unit }
    // What no row has needs no column.
    func field(_ ending: String, _ column: Column) -> Field? {
      guard column.missing.count < quantities.count else { return nil }
      return Field(name: BareNames.unique("\(name)_\(ending)", taken: &taken), column: column)
    }
    let low = field("low", .decimal(DecimalColumn(lows)))
    let high = field("high", .decimal(DecimalColumn(highs)))
    let unit = field("unit", .category(CodedColumn(units)))
    let quantity = QuantityColumn(
      stated: DecimalColumn(stated), low: low.map { _ in DecimalColumn(lows) },
      high: high.map { _ in DecimalColumn(highs) }, units: unit.map { _ in CodedColumn(units) })
    let declared = QuantityFields(low: low?.name, high: high?.name, unit: unit?.name)
    let number = Field(name: name, label: label, column: .quantity(quantity), quantity: declared)
    return [number] + [low, high, unit].compactMap { $0 }
  }

  /// The bounds to write: none where they are those of the number itself.
  private static func ends(of quantity: Quantity?) -> (low: Double?, high: Double?)? {
    guard let quantity else { return nil }
    if quantity.low == quantity.high, quantity.low == quantity.value { return (nil, nil) }
    // Both bounds open would be read as none.
    if quantity.low == nil, quantity.high == nil { return (-.infinity, nil) }
    return (quantity.low, quantity.high)
  }
}
