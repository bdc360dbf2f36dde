import Engine
import JSON

/// How a copy of a corpus is made, as a sealed course keeps it.
struct KeptCopy: Equatable, Sendable {
  let copy: CorpusCopy

  init(_ copy: CorpusCopy) { self.copy = copy }

  private enum Kind: String { case permuted, vaguer, coinciding, exchanged }
}

extension KeptCopy: JSONWritable {
  var json: JSONValue {
    var object = JSONObject()
    func begin(_ kind: Kind, _ seed: UInt64) {
      object.append(kind.rawValue, named: "kind")
      object.append(Int(seed), named: "seed")
    }
    switch copy {
    case .permuted(let seed): begin(.permuted, seed)
    case .vaguer(let seed): begin(.vaguer, seed)
    case .coinciding(let seed): begin(.coinciding, seed)
    case .exchanged(let table, let fields, let borders, let seed):
      begin(.exchanged, seed)
      object.append(table, named: "table")
      object.append(fields, named: "fields")
      object.append(borders.years, named: "years")
      object.append(borders.numbers.map { Int($0) }, named: "numbers")
      object.append(borders.texts, named: "texts")
    }
    return .object(object)
  }
}

extension KeptCopy: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    let kind: String = try object.required("kind")
    let seed = UInt64(clamping: try object.required("seed") as Int)
    switch Kind(rawValue: kind) {
    case .permuted: copy = .permuted(seed: seed)
    case .vaguer: copy = .vaguer(seed: seed)
    case .coinciding: copy = .coinciding(seed: seed)
    case .exchanged:
      let numbers: [Int] = try object.required("numbers")
      let years: [Int] = try object.required("years")
      copy = .exchanged(
        table: try object.required("table"), fields: try object.required("fields"),
        borders: BorderValues(
          years: years.filter { 1000...2100 ~= $0 }, numbers: numbers.map { Int64($0) },
          texts: try object.required("texts")), seed: seed)
    case nil: throw JSONMismatch(.isUnknown(kind))
    }
  }
}
