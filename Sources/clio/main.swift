import ArgumentParser
import Corpus
import Glibc
import Shell

// A reader that has gone, as `head` does, is met as an error of `write`, not as a signal.
signal(SIGPIPE, SIG_IGN)

let arguments = Array(CommandLine.arguments.dropFirst())
if let name = arguments.first, Version.laterSubcommands.contains(name) {
  DescriptorOutput().message("error: 'clio \(name)' is not in this version")
  exit(ExitCode.usage.rawValue)
}
if arguments.first == "import" { exit(ImportCommand.run(Array(arguments.dropFirst()))) }
if arguments.first == "check" { exit(CheckCommand.run(Array(arguments.dropFirst()))) }

do {
  let flags = try Clio.parse(arguments)
  exit(Invocation(flags: flags, arguments: arguments, environment: Environment.all).run())
} catch {
  let text = Clio.fullMessage(for: error)
  // `--help` and `--version` were asked for; all else is a wrong command line.
  if Clio.exitCode(for: error) == .success {
    print(text)
    exit(ExitCode.done.rawValue)
  }
  // The parser's own word is `Error:`; clio's errors begin in lower case.
  DescriptorOutput().message(
    text.hasPrefix("Error:") ? "error:" + text.dropFirst("Error:".count) : text)
  exit(ExitCode.usage.rawValue)
}
