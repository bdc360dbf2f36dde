import ArgumentParser

/// `clio lesson`: lessons for who learns, and tools for who teaches.
struct LessonCommand: ParsableCommand {
  static let name = "lesson"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Learn clio by lessons; write, check and grade them.",
    usage: """
      clio lesson [OPTIONS] [NAME|FILE.md|COURSE.lesson [NAME]]
      clio lesson new FILE.md
      clio lesson check [FILE.md ...]
      clio lesson pack [--sealed] FILE.md ... -o COURSE.lesson
      clio lesson report [OPTIONS] LOG ...
      """,
    discussion: """
      Without more than a name a prompt is opened in which the lesson is taught. Nothing is written but the \
      file of progress, and nothing is read but the lesson and its table.
      """,
    subcommands: [Start.self, New.self, Check.self, Pack.self, Report.self],
    defaultSubcommand: Start.self)
}
