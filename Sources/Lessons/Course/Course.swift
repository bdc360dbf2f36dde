import CLessons
package import Corpus
package import Files
package import Messages

/// Lessons in several languages, and the tables that they are about.
package struct Course: Sendable {
  /// The files by their paths: `en/doubt.md`, `data/disputes.csv`, lessons in the order in which they are taught.
  private let files: [File]
  /// Where the tables of a lesson of its own are looked for.
  private var folder: String?
  /// The language that stands for another that a lesson lacks.
  private static let otherLanguage = "en"

  private struct File: Sendable {
    let path: String
    let content: Content
  }

  private enum Content: Sendable {
    case embedded(Int)
    /// A file of its own, by its path.
    case file(String)
    /// A part of a packed course; of a sealed lesson with what judges its tasks.
    case packed(String, seals: [SealedTask]?)
  }

  /// The course that is part of the program.
  package static let builtIn = Course(
    files: (0..<cl_count()).map { index in
      File(path: String(cString: cl_at(index).name), content: .embedded(index))
    })

  /// A course of one file.
  package init(_ packed: PackedCourse) {
    self.init(
      files: packed.lessons.map {
        File(path: $0.path, content: .packed($0.text, seals: $0.seals))
      }
        + packed.tables.map {
          File(path: "data/" + $0.name, content: .packed($0.text, seals: nil))
        })
  }

  /// A lesson that is a file of its own, or a packed course, by the ending of its path.
  ///
  /// - Throws: where a packed course cannot be read.
  package init(path: String) throws(FileFault) {
    if path.hasSuffix(PackedCourse.ending) {
      self.init(try PackedCourse(path: path))
    } else {
      self.init(lesson: path)
    }
  }

  /// Whether lessons are at a path, by its ending.
  package static func isNamed(by path: String) -> Bool {
    path.hasSuffix(".md") || path.hasSuffix(PackedCourse.ending)
  }

  private init(files: [File]) { self.files = files }

  /// One lesson that is a file of its own; its tables stand beside it, or in the folder `data` beside its own.
  package init(lesson path: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    let folder = parts.dropLast().joined(separator: "/")
    let name = String(parts.last ?? "")
    self.init(files: [File(path: name, content: .file(path))])
    self.folder = folder.isEmpty && !path.hasPrefix("/") ? "." : folder
  }
}

extension Course {
  /// The names of the lessons, in the order in which they are taught.
  package var names: [String] {
    var names: [String] = []
    for file in files where file.path.hasSuffix(".md") {
      let name = file.path.lessonName
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// A lesson in a language, else in English; nil where there is none of that name.
  ///
  /// - Throws: where its file cannot be read.
  package func lesson(
    _ name: String, in language: ReaderLanguage
  ) throws(FileFault) -> (lesson: Lesson, faults: [LessonFault])? {
    let own = files.filter { $0.path.hasSuffix(".md") && $0.path.lessonName == name }
    let file =
      own.first { $0.path.hasPrefix(language.rawValue + "/") }
      ?? own.first { $0.path.hasPrefix(Self.otherLanguage + "/") } ?? own.first
    guard let file else { return nil }
    let read = LessonReader.lesson(try text(of: file), name: name)
    // What was wrong with a sealed lesson was said when it was packed; that it has no answers is meant so.
    if case .packed(_, let seals?) = file.content { return (read.0.sealed(by: seals), []) }
    return read
  }

  /// Whether it is one lesson in a file of its own, and so no course to go on in.
  package var isLoneLesson: Bool { folder != nil }

  /// Whether answers are kept.
  package var isSealed: Bool {
    files.contains { if case .packed(_, .some) = $0.content { true } else { false } }
  }

  private func text(of file: File) throws(FileFault) -> String {
    switch file.content {
    case .embedded(let index):
      let bytes = cl_at(index)
      // Bound: the file is as long as it says.
      return String(
        decoding: UnsafeRawBufferPointer(start: bytes.bytes, count: bytes.length), as: UTF8.self)
    case .packed(let text, _): return text
    case .file(let path):
      return String(
        decoding: try FileBytes.read(path, limit: FileBytes.tableLimit), as: UTF8.self)
    }
  }

  /// What tells the table of a lesson from those of others: its path, or its name in the course; nil for the
  /// built-in corpus.
  package func tablePlace(of lesson: Lesson) -> String? {
    guard let table = lesson.corpus, let folder else { return lesson.corpus }
    let beside = "\(folder)/\(table)"
    return FilePlace.isRegular(beside) ? beside : "\(folder)/../data/\(table)"
  }

  /// The corpus of a lesson.
  ///
  /// - Throws: where its table cannot be read.
  package func corpus(of lesson: Lesson) throws(LoadFault) -> Corpus {
    guard let table = lesson.corpus else { return try CorpusLoader.builtIn() }
    if folder != nil, let place = tablePlace(of: lesson) {
      return try CorpusLoader.load(path: place)
    }
    switch files.first(where: { $0.path == "data/" + table })?.content {
    case .embedded(let index):
      let bytes = cl_at(index)
      return try CorpusLoader.load(
        table: UnsafeRawBufferPointer(start: bytes.bytes, count: bytes.length), named: table)
    case .packed(let text, _):
      return try CorpusLoader.load(table: Array(text.utf8), named: table)
    case .file, nil:
      throw LoadFault(.unreadable(reason: Message("lesson.packed.no-table")), file: table)
    }
  }
}

extension String {
  /// The name of the lesson in a file.
  fileprivate var lessonName: String {
    String((split(separator: "/").last ?? "").dropLast(".md".count))
  }
}
