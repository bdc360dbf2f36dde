package import Chronology
import Plan

/// A row at a point of the earth.
package struct PlacedRow: Sendable {
  /// In degrees; north and east are positive.
  package let latitude: Double
  package let longitude: Double
  /// The date, in EDTF, and what it says.
  package let date: String?
  package let extent: EDTFDate.Extent?
  /// The fields that people see, by their names.
  package let properties: [(name: String, value: Value)]
}

/// The rows of an answer that have a place, and how many have none.
package struct PlacedRows: Sendable {
  package let rows: [PlacedRow]
  package let leftOut: Int
}

extension Workspace {
  private static let latitudes = ["latitude", "lat"]
  private static let longitudes = ["longitude", "lon", "lng", "long"]

  /// The rows of the last answer with their coordinates; nil where they have no fields of such.
  ///
  /// - Precondition: there is an answer.
  package func placedRows() -> PlacedRows? {
    guard let relation = answers.last?.relation else { return nil }
    let schema = relation.schema
    func number(_ names: [String]) -> SchemaField? {
      names.lazy.compactMap { schema.field(named: $0) }.first { $0.kind.isNumber }
    }
    guard let latitude = number(Self.latitudes), let longitude = number(Self.longitudes) else {
      return nil
    }
    let builder = AnswerBuilder(corpus: corpus, language: language)
    let columns = (
      builder.column(latitude, of: relation), builder.column(longitude, of: relation)
    )
    let date = schema.shown.first { $0.kind == .date }.map { builder.column($0, of: relation) }
    let others = schema.shown.filter { $0.value != latitude.value && $0.value != longitude.value }
      .map { builder.column($0, of: relation) }
    var rows: [PlacedRow] = []
    for row in 0..<relation.rows.count {
      // What is no place on the earth is left out and counted, as a place without a number is.
      guard let north = columns.0.value(row).number, let east = columns.1.value(row).number,
        abs(north) <= 90, abs(east) <= 180
      else { continue }
      let text = date?.value(row).dateText
      rows.append(
        PlacedRow(
          latitude: north, longitude: east, date: text,
          extent: text.flatMap { EDTFDate(ifValid: $0) }?.extent,
          properties: others.map { ($0.name, $0.value(row)) }))
    }
    return PlacedRows(rows: rows, leftOut: relation.rows.count - rows.count)
  }
}
