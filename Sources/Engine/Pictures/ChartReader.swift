import Chronology
import Corpus
import Plan

/// Makes the facts of a chart of the rows of an answer.
struct ChartReader {
  let corpus: Corpus
  let language: String

  /// - Parameter possible: The groups with all rows that are possibly in the answer, and whether the answer has all
  ///   of them.
  /// - Throws: `Interrupted` where there would be too many amounts to be drawn.
  func amounts(
    _ fields: PicturePlan.Amounts, of relation: Relation,
    possible: (Relation, areAllKept: Bool)?
  ) throws(Interrupted) -> Chart.Amounts {
    let certain = cells(fields, of: relation)
    var table = AmountTable(x: fields.x.kind, fillsGaps: fields.isCount)
    for cell in certain { table.add(cell) }
    if let (groups, areAllKept) = possible {
      for cell in cells(fields, of: groups) { table.widen(cell, addsNew: areAllKept) }
    }
    return try table.amounts(fields)
  }

  private func cells(
    _ fields: PicturePlan.Amounts, of relation: Relation
  ) -> [AmountTable.Cell] {
    let builder = AnswerBuilder(corpus: corpus, language: language)
    let x = builder.column(fields.x, of: relation)
    let series = fields.series.map { builder.column($0, of: relation) }
    let amount = builder.column(fields.amount, of: relation)
    return (0..<relation.rows.count).compactMap { row in
      amount.value(row).amount.map {
        AmountTable.Cell(x: x.value(row), series: series?.value(row).label, amount: $0)
      }
    }
  }

  func points(_ x: SchemaField, _ y: SchemaField, of relation: Relation) -> Chart.Points {
    let builder = AnswerBuilder(corpus: corpus, language: language)
    let columns = (builder.column(x, of: relation), builder.column(y, of: relation))
    let table = relation.tableIndex.map { corpus.tables[$0] }
    var points: [Chart.Point] = []
    for (place, row) in relation.rows.numbers.enumerated() {
      guard let x = columns.0.value(place).place, let y = columns.1.value(place).place else {
        continue
      }
      let label = table.flatMap {
        $0.label(of: Int(row), language: language) ?? $0.id(of: Int(row))
      }
      points.append(Chart.Point(label: label ?? "\(place + 1)", x: x, y: y))
    }
    return Chart.Points(
      x: Chart.Axis(name: x.name, isTime: x.kind == .date),
      y: Chart.Axis(name: y.name, isTime: y.kind == .date), points: points,
      leftOut: relation.rows.count - points.count)
  }
}

extension Value {
  /// How much it is; a number without a bound on a side is taken at the other. Nil for what no axis reaches.
  fileprivate var amount: Chart.Amount? {
    var ends = number.map { ($0, $0) }
    if case .quantity(let quantity) = self {
      let low = quantity.low ?? quantity.value ?? quantity.high
      ends = low.map { ($0, quantity.high ?? quantity.value ?? $0) }
    }
    // The distance between two numbers is to be a number as well.
    guard let (one, other) = ends, max(abs(one), abs(other)) <= 1e300 else { return nil }
    return Chart.Amount(low: min(one, other), high: max(one, other))
  }

  /// Where it is on an axis; of a date its days.
  fileprivate var place: Chart.Amount? {
    guard let dateText else { return amount }
    guard let mark = EDTFDate(ifValid: dateText).flatMap({ TimeMark($0) }) else { return nil }
    let days = mark.days
    return Chart.Amount(
      low: Double(days.lowerBound.number), high: Double(days.upperBound.number))
  }
}
