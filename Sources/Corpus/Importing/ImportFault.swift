package import Messages

/// What keeps an import from being done at all.
package enum ImportFault: Error, Equatable {
  /// No preset has the name; the nearest one that is there.
  case unknownPreset(String, nearest: String?)
  /// A file, or the preset itself, cannot be read.
  case unreadable(LoadFault)
  case badPreset(file: String, line: Int?, reason: Message)
  /// A file has the columns of no table; those that the likeliest one needs beside its own, and what
  /// separates the cells, where the preset says otherwise.
  case noTable(file: String, preset: String, lacks: [String], delimiter: UInt8? = nil)
  /// A file without a header has another number of columns than the preset names.
  case otherWidth(file: String, count: Int, preset: String, expected: [Int])
  case unwritable(path: String, reason: Message, remedy: Message)
}

extension ImportFault {
  /// What is wrong and what to do.
  package var message: Message {
    switch self {
    case .unknownPreset(let name, nil): Message("import.unknown-preset", ["name": name])
    case .unknownPreset(let name, let nearest?):
      Message("import.unknown-preset.nearest", ["name": name, "nearest": nearest])
    case .unreadable(let fault): fault.rendered
    case .badPreset(let file, let line, let reason):
      Message(
        "import.bad-preset",
        ["place": line.map { "\(file):\($0)" } ?? file, "reason": reason])
    case .noTable(let file, let preset, let lacks, nil):
      Message("import.no-table", ["file": file, "preset": preset, "columns": lacks])
    case .noTable(let file, let preset, let lacks, let delimiter?):
      Message(
        "import.no-table.between",
        [
          "file": file, "preset": preset, "delimiter": Message.delimiters(delimiter),
          "columns": lacks,
        ])
    case .otherWidth(let file, let count, let preset, let expected):
      Message(
        "import.other-width",
        ["file": file, "count": count, "preset": preset, "expected": expected])
    case .unwritable(let path, let reason, let remedy):
      Message("file.cannot-write.remedy", ["path": path, "reason": reason, "remedy": remedy])
    }
  }
}
