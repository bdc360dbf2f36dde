import ArgumentParser
import Conversation
import Corpus
import Glibc

// Before all else: the next file that is opened would take the place of one that was closed.
StandardDescriptors.open()
StackRoom.make()

// A reader that has gone, as `head` does, is met as an error of `write`, not as a signal.
signal(SIGPIPE, SIG_IGN)
// So is a file that may grow no further: what was begun is dropped, and the reason told.
signal(SIGXFSZ, SIG_IGN)

LostPages.install()

let arguments = Array(CommandLine.arguments.dropFirst())
do {
  if Commands.isMeant(by: arguments) {
    switch try Commands.parseAsRoot(arguments) {
    case let command as CheckCommand: exit(command.check())
    case let command as FormatCommand: exit(command.format())
    case let command as ImportCommand: exit(command.importFiles())
    case let command as LessonCommand.Start: exit(command.start())
    case let command as LessonCommand.New: exit(command.write())
    case let command as LessonCommand.Check: exit(command.check())
    case let command as LessonCommand.Pack: exit(command.pack())
    case let command as LessonCommand.Report: exit(command.report())
    case let command as ManCommand: exit(command.printPage())
    case let command as PackCommand: exit(command.pack())
    case let command as PublishCommand: exit(command.publish(environment: Environment.all))
    case let command as TestCommand: exit(command.test())
    case var help: try help.run()
    }
  }
  if arguments.first == "help" { throw CleanExit.helpRequest() }
  let flags = try Flags(arguments)
  exit(Invocation(flags: flags, arguments: arguments, environment: Environment.all).run())
} catch {
  exit(CommandLineFault.report(error, of: arguments))
}
