package import Files
package import JSON
import Messages

/// Lessons and their tables in one file, which is all that a learner needs beside clio.
package struct PackedCourse: Equatable, Sendable {
  package private(set) var lessons: [PackedLesson] = []
  package private(set) var tables: [PackedTable] = []

  package static let ending = ".lesson"

  package init() {}

  mutating func add(_ lesson: PackedLesson) { lessons.append(lesson) }

  mutating func add(_ table: PackedTable) { tables.append(table) }
}

/// A lesson in one language.
package struct PackedLesson: Equatable, Sendable {
  /// Its name with that of its language before it, where that is known: `zh/doubt.md`.
  package let path: String
  /// What is read, in Markdown.
  package let text: String
  /// What judges its tasks where its answers are kept; nil where they are in the text.
  let seals: [SealedTask]?
}

/// A table that lessons are about.
package struct PackedTable: Equatable, Sendable {
  package let name: String
  package let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

// The file: the course as JSON, behind a digest of it.
extension PackedCourse {
  private static let version = 1

  /// - Complexity: O(the course).
  package var text: String {
    var object = JSONObject()
    object.append(Self.version, named: "clio-course")
    object.append(digest, named: "digest")
    object.append(self, named: "course")
    return JSONValue.object(object).compactText + "\n"
  }

  private var digest: String { SHA256.digest(of: Array(json.compactText.utf8)).hexadecimal }

  /// Reads a file.
  ///
  /// - Throws: where it cannot be read, is something else, of a later version, or was changed.
  package init(path: String) throws(FileFault) {
    let bytes = try FileBytes.read(path, limit: FileBytes.tableLimit)
    guard let text = String(validating: bytes, as: UTF8.self),
      let json = try? JSONValue(parsing: text), case .object(let object) = json,
      let version = try? object.required("clio-course") as Int
    else { throw FileFault(path, Message("lesson.packed.no-course")) }
    guard version == Self.version else {
      throw FileFault(path, Message("lesson.packed.other-version"))
    }
    // Nothing but what was written reads back as the same bytes.
    guard let course = try? object.required("course") as PackedCourse, course.text == text else {
      throw FileFault(path, Message("lesson.packed.changed"))
    }
    self = course
  }
}

extension PackedCourse: JSONWritable, JSONReadable {
  package var json: JSONValue {
    var object = JSONObject()
    object.append(lessons, named: "lessons")
    object.append(tables, named: "tables")
    return .object(object)
  }

  package init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    lessons = try object.required("lessons")
    tables = try object.required("tables")
  }
}

extension PackedLesson: JSONWritable, JSONReadable {
  package var json: JSONValue {
    var object = JSONObject()
    object.append(path, named: "path")
    object.append(text, named: "text")
    object.append(seals, named: "tasks")
    return .object(object)
  }

  package init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    path = try object.required("path")
    text = try object.required("text")
    seals = try object.optional("tasks")
  }
}

extension PackedTable: JSONWritable, JSONReadable {
  package var json: JSONValue {
    var object = JSONObject()
    object.append(name, named: "name")
    object.append(text, named: "text")
    return .object(object)
  }

  package init(_ json: JSONValue) throws(JSONMismatch) {
    let object = try JSONObject(json)
    name = try object.required("name")
    text = try object.required("text")
  }
}
