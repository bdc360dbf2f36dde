import CPresets
import Files
import JSON
import Messages
import Text

extension ImportPreset {
  /// The presets that are built in.
  ///
  /// - Throws: `badPreset`, which a test rules out.
  package static func builtIn() throws(ImportFault) -> [ImportPreset] {
    var presets: [ImportPreset] = []
    for name in PresetFile.presets { presets.append(try named(name)) }
    return presets
  }

  /// The preset of a name, or in a file: what has a `/` or ends with `.json` is a path.
  package static func named(_ name: String) throws(ImportFault) -> ImportPreset {
    if name.contains("/") || name.hasSuffix(".json") { return try read(path: name) }
    guard let index = PresetFile.index(of: "\(name).json") else {
      throw .unknownPreset(
        name, nearest: NearestNames.nearest(to: name, among: PresetFile.presets, limit: 1).first)
    }
    let content = MappedFile(static: cp_at(index).bytes, count: cp_at(index).length)
    return try read(content, file: "presets/\(name).json", name: name)
  }

  private static func read(path: String) throws(ImportFault) -> ImportPreset {
    let content: MappedFile
    do throws(LoadFault) {
      content = try MappedFile.mapping(path)
    } catch {
      throw .unreadable(error)
    }
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let name = file.hasSuffix(".json") ? String(file.dropLast(5)) : file
    return try read(content, file: path, name: name)
  }

  private static func read(
    _ content: borrowing MappedFile, file: String, name: String
  ) throws(ImportFault) -> ImportPreset {
    let preset = try content.withBytes { bytes throws(ImportFault) in
      guard (try? UTF8Span(validating: bytes)) != nil else {
        throw .badPreset(file: file, line: nil, reason: Message("import.not-utf8"))
      }
      let json: JSONValue
      do throws(JSONReader.Fault) {
        json = try JSONReader.value(of: bytes)
      } catch {
        throw .badPreset(
          file: file, line: error.line,
          reason: Message("load.not-json", ["reason": error.message]))
      }
      do throws(JSONMismatch) {
        return try ImportPreset(json, name: name)
      } catch {
        throw .badPreset(
          file: file, line: nil, reason: error.reason(whole: Message("import.preset")))
      }
    }
    if let unknown = preset.unknownList {
      throw .badPreset(
        file: file, line: nil, reason: Message("import.no-code-list", ["name": unknown]))
    }
    return preset
  }

  /// The code lists that the preset uses, by name.
  func codeLists() -> [String: CodeList] {
    var found: [String: CodeList] = [:]
    for name in usedLists {
      if let rows = lists[name] {
        found[name] = CodeList(rows: rows)
      } else if let list = CodeList(named: name) {
        found[name] = list
      }
    }
    return found
  }

  private var unknownList: String? {
    usedLists.sorted().first { lists[$0] == nil && PresetFile.index(of: "lists/\($0).csv") == nil }
  }

  private var usedLists: Set<String> {
    var names = Set(tables.compactMap(\.list))
    for table in tables {
      for row in table.rows {
        for (_, value) in row.cells { value.addLists(to: &names) }
      }
    }
    return names
  }
}

extension ImportValue {
  /// Adds the names of the code lists that the value looks into.
  fileprivate func addLists(to names: inout Set<String>) {
    switch self {
    case .constant, .column, .item, .date, .items: break
    case .first(let values), .join(let values, _):
      for value in values { value.addLists(to: &names) }
    case .mapped(let value, _): value.addLists(to: &names)
    case .label(let value, let list), .code(let value, let list, _):
      names.insert(list)
      value.addLists(to: &names)
    case .unless(let value, let other):
      value.addLists(to: &names)
      other.addLists(to: &names)
    }
  }
}
