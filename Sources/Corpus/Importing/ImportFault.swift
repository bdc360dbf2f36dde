/// What keeps an import from being done at all.
package enum ImportFault: Error, Equatable {
  /// No preset has the name; the nearest one that is there.
  case unknownPreset(String, nearest: String?)
  /// A file, or the preset itself, cannot be read.
  case unreadable(LoadFault)
  case badPreset(file: String, line: Int?, reason: String)
  /// A file has the columns of no table; those that the likeliest one needs beside its own, and what
  /// parts the cells, where the preset says otherwise.
  case noTable(file: String, preset: String, lacks: [String], delimiter: String? = nil)
  /// A file without a header has another number of columns than the preset names.
  case otherWidth(file: String, count: Int, preset: String, expected: [Int])
  case unwritable(path: String, reason: String, remedy: String)
}

extension ImportFault {
  /// What is wrong and what to do, in one line.
  package var message: String {
    switch self {
    case .unknownPreset(let name, let nearest):
      "no preset '\(name)'"
        + (nearest.map { "; did you mean '\($0)'?" } ?? "; 'clio import' lists them")
    case .unreadable(let fault): fault.rendered
    case .badPreset(let file, let line, let reason):
      "\(file)\(line.map { ":\($0)" } ?? ""): the preset cannot be followed: \(reason)"
    case .noTable(let file, let preset, let lacks, let delimiter):
      "\(file): no table of '\(preset)' is made of these columns"
        + (delimiter.map { ", between \($0)" } ?? "") + "; it lacks "
        + lacks.map { "'\($0)'" }.joined(separator: ", ")
    case .otherWidth(let file, let count, let preset, let expected):
      "\(file): \(count) columns, where '\(preset)' takes "
        + expected.map(String.init).joined(separator: " or ")
    case .unwritable(let path, let reason, let remedy):
      "cannot write '\(path)': \(reason); \(remedy)"
    }
  }
}
