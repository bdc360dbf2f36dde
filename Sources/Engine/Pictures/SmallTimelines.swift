import Chronology

extension Timeline {
  /// The dates of one row, by their fields; nil where there is nothing to see: no date, or a single one that would
  /// fill the axis from end to end.
  package init?(of item: ItemDescription) {
    let dates = item.fields.flatMap { field in
      field.value.dates.map { (label: field.name, date: $0) }
    }
    self.init(of: dates, noun: item.collection)
    guard rowCount > 1 || groups.first?.rows.first?.mark?.hasParts == true else { return nil }
  }

  /// The rows of a match, as far as it goes; nil where they have no dates.
  package init?(of match: SequenceProof) {
    self.init(
      of: match.rows.map { (label: $0.item.label ?? $0.item.id, date: $0.date) }, noun: "rows")
    guard days != nil, rowCount > 1 else { return nil }
  }

  private init(of dates: [(label: String, date: String)], noun: String) {
    let rows = dates.enumerated().map { place, entry in
      Row(
        key: Row.Key(number: place, place: place), id: nil, label: entry.label, names: [],
        date: entry.date, mark: EDTFDate(ifValid: entry.date).flatMap { TimeMark($0) },
        isCertain: true, source: nil, locator: nil, facets: [])
    }
    let placed = rows.filter { $0.mark != nil }
    self.init(
      field: "date", noun: noun, groupedBy: nil,
      groups: placed.isEmpty ? [] : [Group(label: nil, rows: placed)],
      undated: rows.filter { $0.mark == nil })
  }
}

extension TimeMark {
  /// Whether what it says of some days is not what it says of others.
  fileprivate var hasParts: Bool {
    switch shape {
    case .day: false
    case .oneDay(let stretches): stretches.count > 1
    case .lasting(let certain, let possible): certain != nil && certain != possible
    }
  }
}

extension Value {
  fileprivate var dates: [String] {
    switch self {
    case .date(let text): [text]
    case .list(let values): values.flatMap(\.dates)
    default: []
    }
  }
}
