import Chronology
import Corpus
import Plan

/// Reads what a timeline tells of a row besides its date.
struct TimelineItem {
  private let catalog: Catalog
  private let evidence: RowEvidence
  private let relation: Relation
  private let language: String
  /// The table of the corpus that the rows are of; nil where a stage has made them.
  private let table: Table?
  /// What a row is called, where it is none of the corpus: its first column that is no date and no number.
  private let label: AnswerColumn?
  private let facets: [(name: String, column: AnswerColumn)]

  init(catalog: Catalog, language: String, _ relation: Relation) {
    self.catalog = catalog
    self.language = language
    self.relation = relation
    evidence = RowEvidence(catalog: catalog, language: language)
    table = relation.tableIndex.map { catalog.corpus.tables[$0] }
    let builder = AnswerBuilder(corpus: catalog.corpus, language: language)
    let shown = relation.schema.shown
    label = (shown.first { $0.kind != .date && !$0.kind.isNumber } ?? shown.first)
      .map { builder.column($0, of: relation) }
    let fields = relation.tableIndex == nil ? shown : relation.schema.own
    facets = Self.facets(of: fields).map { ($0.name, builder.column($0, of: relation)) }
  }

  /// The fields by which one chooses rows: what kind of thing they are, and who took part.
  private static func facets(of fields: [SchemaField]) -> [SchemaField] {
    let categories = fields.filter { $0.kind == .category }
    let kind = categories.first { ["type", "kind", "category"].contains($0.name.lowercased()) }
    let links = fields.filter { $0.kind.isSeveral }
    return [kind ?? categories.first, links.first].compactMap(\.self)
  }

  func row(
    _ number: Int, _ place: Int, _ date: String?, _ mark: TimeMark?, isCertain: Bool
  ) -> Timeline.Row {
    let written = relation.tableIndex.flatMap {
      evidence.place(of: RowReference(table: $0, row: number))
    }
    let id = table?.id(of: number)
    let name =
      table?.label(of: number, language: language) ?? id ?? label?.value(place).label ?? ""
    return Timeline.Row(
      key: Timeline.Row.Key(number: number, place: isCertain ? place : nil), id: id, label: name,
      names: table?.names(of: number).map { Timeline.Name(language: $0.language, text: $0.text) }
        ?? [], date: date, mark: mark,
      isCertain: isCertain, source: written?.source, locator: written?.locator,
      facets: facets.map { Timeline.Facet(field: $0.name, values: $0.column.value(place).texts) })
  }
}

extension Value {
  fileprivate var texts: [String] {
    switch self {
    case .missing: []
    case .list(let values): values.map(\.label)
    default: [label]
    }
  }
}
