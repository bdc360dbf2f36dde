import Messages

/// What a file holds, by the ending of its name, or by the one before `.gz`.
enum FileKind: Equatable {
  case descriptor
  /// Cells between commas or other signs.
  case delimited
  /// Cells between tabs.
  case tabs
  /// An array of JSON objects, or a JSON object a line.
  case json
  case jsonLines
  /// Places on a map, as features of GeoJSON.
  case geoJSON
  /// References of BibTeX, and of RIS.
  case bibTeX, ris
  /// Another ending; nil where there is none.
  case other(String?)

  init(path: String) {
    var file = path.split(separator: "/").last ?? ""
    if file.lowercased().hasSuffix(".gz") { file = file.dropLast(3) }
    guard let dot = file.lastIndex(of: ".") else {
      self = .other(nil)
      return
    }
    let ending = file[dot...].lowercased()
    switch ending {
    case ".csv", ".txt", ".dat", ".psv", ".ssv": self = .delimited
    case ".tsv", ".tab": self = .tabs
    case ".jsonl", ".ndjson", ".geojsonl", ".geojsons", ".ldjson", ".geojsonseq":
      self = .jsonLines
    case ".geojson", ".topojson": self = .geoJSON
    case ".csljson", ".srj": self = .json
    case ".bib", ".bibtex", ".biblatex": self = .bibTeX
    case ".ris": self = .ris
    case ".json": self = file.lowercased().hasSuffix("datapackage.json") ? .descriptor : .json
    default: self = .other(ending)
    }
  }

  /// The endings by which most tables are known, for those who look for one.
  static let tableEndings = [".csv", ".tsv", ".json", ".jsonl", ".geojson", ".bib", ".ris"]

  /// Why a file of a package is no table where nothing but its ending says what it is; nil for a table.
  var reasonToPass: Message? {
    switch self {
    case .delimited, .tabs, .json, .jsonLines, .geoJSON: nil
    case .descriptor: Message("load.own-descriptor")
    case .bibTeX, .ris: Message("load.own-references")
    case .other(let ending): Self.refusal(ofEnding: ending)
    }
  }

  /// That a file with another ending cannot be read.
  static func refusal(ofEnding ending: String?) -> Message {
    ending.map { Message("load.file-with-ending", ["ending": $0]) }
      ?? Message("load.file-without-ending")
  }
}
