import Chronology
import Engine
import JSON
import Messages

/// What the script of a page knows of the rows: each once, however often it is drawn.
struct PageData {
  /// A field by whose values rows are chosen.
  struct Facet {
    let name: String
    /// By how often they are there.
    let values: [(value: String, count: Int)]
  }

  private let timeline: Timeline
  private let proofs: [[String]]
  let facets: [Facet]
  private var rows: [Timeline.Row] = []
  private var places: [Timeline.Row.Key: Int] = [:]

  init(_ timeline: Timeline, _ proofs: [[String]]) {
    self.timeline = timeline
    self.proofs = proofs
    let all = timeline.distinctRows
    let names = all.first?.facets.map(\.field) ?? []
    facets = names.enumerated().map { place, name in
      var counts: [String: Int] = [:]
      for row in all {
        for value in Set(row.facets[place].values) { counts[value, default: 0] += 1 }
      }
      let values = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      return Facet(name: name, values: values.map { ($0.key, $0.value) })
    }
  }

  /// The number of a row in the data.
  mutating func place(of row: Timeline.Row) -> Int {
    if let place = places[row.key] { return place }
    places[row.key] = rows.count
    rows.append(row)
    return rows.count - 1
  }

  func json(_ language: ReaderLanguage) -> JSONObject {
    [
      "language": language.rawValue.json,
      "words": .object(PageWords.json),
      "facets": .array(facets.map(\.name.json)),
      "rows": .array(rows.map(object)),
      "undated": .array(timeline.undated.map(object)),
    ]
  }

  private func object(_ row: Timeline.Row) -> JSONValue {
    var names = JSONObject()
    for name in row.names {
      // Names without a language are in that of the corpus, which most of its readers have in common.
      names.append(name.text.json, named: name.language ?? ReaderLanguage.en.rawValue)
    }
    var meanings = JSONObject()
    for language in ReaderLanguage.allCases {
      meanings.append(row.meaning(language.messages).json, named: language.rawValue)
    }
    let proof = row.key.place.flatMap { proofs.indices.contains($0) ? proofs[$0] : nil } ?? []
    let first = row.mark?.days.lowerBound.number
    let facets = row.facets.map { JSONValue.array($0.values.map(\.json)) }
    let object: JSONObject = [
      "label": row.label.json, "id": Self.json(row.id), "date": Self.json(row.date),
      "from": first?.json ?? .null, "isCertain": row.isCertain.json, "names": .object(names),
      "meaning": .object(meanings), "facets": .array(facets), "source": Self.json(row.source),
      "locator": Self.json(row.locator), "proof": proof.json,
    ]
    return .object(object)
  }

  private static func json(_ text: String?) -> JSONValue { text?.json ?? .null }
}
