import JSON

/// Finds the rows in a JSON file.
///
/// An array is the rows. An object is around them: they are the only array of objects in it, or its
/// members where these are alike, or its columns are arrays of one length; else it is one row itself.
enum JSONFormInference {
  /// So many rows are looked at for what they are.
  private static let sample = 50
  /// So many objects can be around the rows.
  private static let deepest = 4

  /// - Throws: `notATable` where nothing is a table, or several things are; `notJSON`.
  static func form(of bytes: Span<UInt8>, file: String) throws(LoadFault) -> JSONForm {
    let start = bytes.startOfText
    // The mark before each text of a sequence (RFC 7464).
    if start < bytes.count, bytes[start] == 0x1E { return lines(of: bytes) }
    switch bytes.firstSign(from: start) {
    case UInt8(ascii: "["): return arrayForm(of: bytes, from: start)
    case UInt8(ascii: "{") where hasObjectALine(bytes, from: start): return lines(of: bytes)
    case UInt8(ascii: "{"): break
    default: throw notATable([], bytes, from: start, file: file)
    }
    let root: JSONOutline
    do throws(JSONReader.Fault) {
      root = try JSONOutline(of: bytes, from: start, line: 1, depth: deepest)
    } catch {
      throw notJSON(error, file: file)
    }
    if let form = namedForm(root, of: bytes) {
      return enveloped(form, in: root, of: bytes)
    }
    var search = JSONTableSearch()
    search.search(root, path: [])
    let candidates = search.found
    if candidates.count > 1 {
      throw notATable(candidates.map { JSONForm.pathText($0.path) }, bytes, from: start, file: file)
    }
    if let form = candidates.first {
      return enveloped(shaped(form, of: bytes), in: root, of: bytes)
    }
    if root.members.isEmpty { throw notATable([], bytes, from: start, file: file) }
    // What is broken further down is the fault of the whole file.
    do throws(JSONReader.Fault) {
      _ = try JSONReader.lenientValue(of: bytes.extracting(start..<bytes.count))
    } catch {
      throw notJSON(error, file: file)
    }
    return JSONForm(layout: .single, start: start)
  }

  /// The form of a file with a value a line.
  static func lines(of bytes: Span<UInt8>) -> JSONForm { shaped(.lines, of: bytes) }

  private static func notJSON(_ fault: JSONReader.Fault, file: String) -> LoadFault {
    LoadFault(.notJSON(reason: fault.message), file: file, line: fault.line)
  }

  private static func notATable(
    _ members: [String], _ bytes: Span<UInt8>, from start: Int, file: String
  ) -> LoadFault {
    do throws(JSONReader.Fault) {
      _ = try JSONReader.lenientValue(of: bytes.extracting(start..<bytes.count))
    } catch {
      return notJSON(error, file: file)
    }
    return LoadFault(.notATable(members: members), file: file)
  }

  /// Whether the first line is an object by itself and others follow it. Many programs name such
  /// files `.json` too.
  private static func hasObjectALine(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var begin = start
    var end = bytes.endOfLine(from: begin)
    while end < bytes.count, bytes.extracting(begin..<end).isBlank {
      begin = end + 1
      end = bytes.endOfLine(from: begin)
    }
    guard end < bytes.count, !bytes.extracting(end..<bytes.count).isBlank,
      case .object? = (try? JSONReader.lenientValue(of: bytes.extracting(begin..<end)))?.value
    else { return false }
    return true
  }
}

extension JSONFormInference {
  /// The form of an array; that of the second item where the first only tells of it, as the World
  /// Bank answers.
  private static func arrayForm(of bytes: Span<UInt8>, from start: Int) -> JSONForm {
    var scanner = JSONItemScanner(from: start)
    let items = (0..<3).compactMap { _ in try? scanner.next(of: bytes) }
    if items.count == 2, bytes[items[0].range.lowerBound] == UInt8(ascii: "{"),
      bytes[items[1].range.lowerBound] == UInt8(ascii: "["),
      bytes.firstSign(from: items[1].range.lowerBound + 1) == UInt8(ascii: "{")
    {
      var form = JSONForm(
        layout: .array, start: items[1].range.lowerBound, line: items[1].line, path: ["[1]"])
      if let beside = try? JSONOutline(items[0], of: bytes, depth: deepest) {
        form.envelope = JSONEnvelope(beside: beside, path: ["[0]"], of: bytes)
      }
      return shaped(form, of: bytes)
    }
    return shaped(JSONForm(layout: .array, start: start), of: bytes)
  }

  /// The form of a file whose members say by their names what it is.
  private static func namedForm(_ root: JSONOutline, of bytes: Span<UInt8>) -> JSONForm? {
    let type = root["type"]?.text
    if type == "FeatureCollection", let features = root["features"], features.isArray {
      return features.form(.array, shape: .feature, path: ["features"])
    }
    if type == "Feature", root["geometry"] != nil {
      return JSONForm(layout: .single, shape: .feature, start: root.range.lowerBound)
    }
    if let results = root["results"], let bindings = results["bindings"], bindings.isArray,
      let head = root["head"], let variables = head["vars"]?.value(of: bytes)
    {
      let names: [String] = (try? [String](variables)) ?? []
      return bindings.form(
        .array, shape: .solution(variables: names), path: ["results", "bindings"])
    }
    return nil
  }

  /// What GeoJSON, and those who write it, have beside the features.
  private static let membersOfGeoJSON: Set<String> = [
    "type", "name", "crs", "bbox", "xy_coordinate_resolution", "generator", "links", "timeStamp",
  ]

  /// A form with what is around its rows.
  private static func enveloped(
    _ form: JSONForm, in root: JSONOutline, of bytes: Span<UInt8>
  ) -> JSONForm {
    guard !form.path.isEmpty else { return form }
    var form = form
    let known: Set<String> =
      switch form.shape {
      case .solution: root.names
      case .feature: membersOfGeoJSON
      // The schema that pandas writes beside the rows, and the form of its tables.
      case .plain where form.path == ["data"] && root["schema"]?["fields"] != nil:
        ["schema", "pandas_version"]
      case .plain, .reference: []
      }
    form.envelope = JSONEnvelope(around: form.path, in: root, known: known, of: bytes)
    return form
  }

  /// A form with what its rows are found to be.
  private static func shaped(_ form: JSONForm, of bytes: Span<UInt8>) -> JSONForm {
    guard form.shape == .plain else { return form }
    switch form.layout {
    case .array, .lines, .keyed: break
    case .single, .columns, .indexedColumns, .split: return form
    }
    let values = firstValues(form, of: bytes)
    let objects = values.filter(\.isObject)
    guard !objects.isEmpty, objects.count == values.count else { return form }
    var shaped = form
    if objects.allSatisfy({ $0.isFeature }) {
      shaped.shape = .feature
    } else if objects.contains(where: CSLItemRow.isItem),
      objects.allSatisfy({ CSLItemRow.isItem($0) || CSLItemRow.mayBeItem($0) })
    {
      shaped.shape = .reference
    }
    return shaped
  }

  private static func firstValues(_ form: JSONForm, of bytes: Span<UInt8>) -> [JSONValue] {
    var values: [JSONValue] = []
    if form.layout == .lines {
      var begin = bytes.startOfText
      while begin < bytes.count, values.count < sample {
        let end = bytes.endOfLine(from: begin)
        let first = bytes[begin] == 0x1E ? begin + 1 : begin
        let line = bytes.extracting(first..<max(first, end))
        if let read = try? JSONReader.lenientValue(of: line) { values.append(read.value) }
        begin = end + 1
      }
      return values
    }
    var scanner = JSONItemScanner(
      from: form.start, frame: form.layout == .keyed ? .object : .array, isWhole: false)
    while values.count < sample, let item = try? scanner.next(of: bytes) {
      if let read = try? JSONReader.lenientValue(of: bytes.extracting(item.range)) {
        values.append(read.value)
      }
    }
    return values
  }
}

extension JSONValue {
  /// Whether the value is a feature of GeoJSON.
  fileprivate var isFeature: Bool {
    guard case .object(let object) = self else { return false }
    return object["type"] == .text("Feature") && object["geometry"] != nil
      && object["properties"] != nil
  }
}
