import Conversation
import Corpus
import Engine
import Files
import Lessons
import Messages

/// The lessons that a command of `clio lesson` was given, and their corpora, each opened once.
struct LessonShelf {
  let output: DescriptorOutput
  /// The corpora that were opened, by the places of their tables.
  private var workspaces: [String: Workspace] = [:]

  init(output: DescriptorOutput) { self.output = output }

  /// A lesson of a course; nil where there is none of that name.
  ///
  /// - Throws: where it cannot be read, which has been said.
  func lesson(
    _ name: String, of course: Course, in language: ReaderLanguage = .en
  ) throws(Conversation.ExitCode) -> (lesson: Lesson, faults: [LessonFault])? {
    do throws(FileFault) {
      // A lesson that lacks a language is there in another.
      return try course.lesson(name, in: language)
    } catch {
      output.error(error.message)
      throw .unreadable
    }
  }

  /// The lessons in a file.
  ///
  /// - Throws: where it cannot be read, which has been said.
  func course(inFile path: String) throws(Conversation.ExitCode) -> Course {
    do throws(FileFault) { return try Course(path: path) } catch {
      output.error(error.message)
      throw .unreadable
    }
  }

  /// The lesson that a file is, or the first of a course in one file.
  ///
  /// - Throws: where it cannot be read, which has been said.
  func lesson(
    inFile path: String
  ) throws(Conversation.ExitCode) -> (course: Course, lesson: Lesson, faults: [LessonFault]) {
    let course = try course(inFile: path)
    guard let name = course.names.first, let (lesson, faults) = try lesson(name, of: course) else {
      output.error(FileFault(path, Message("lesson.packed.no-course")).message)
      throw .unreadable
    }
    return (course, lesson, faults)
  }

  /// The corpus of a lesson.
  ///
  /// - Throws: where it cannot be read, which has been said.
  mutating func workspace(
    of lesson: Lesson, _ course: Course
  ) throws(Conversation.ExitCode) -> Workspace {
    let place = course.tablePlace(of: lesson) ?? ""
    if let workspace = workspaces[place] { return workspace }
    do throws(LoadFault) {
      let workspace = Workspace(corpus: try course.corpus(of: lesson), cancellation: .bySignal)
      workspaces[place] = workspace
      return workspace
    } catch {
      output.error(error.rendered)
      throw .unreadable
    }
  }
}
