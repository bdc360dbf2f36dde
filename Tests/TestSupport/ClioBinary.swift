import Glibc

/// The program as it was built, for tests that drive it from outside.
///
/// Its path comes from `CLIO_BINARY`; without that it is looked for where the package is built,
/// the release first.
package enum ClioBinary {
  /// The top folder of the repository, from where this file stands.
  package static let root = String(#filePath.dropLast("/Tests/TestSupport/ClioBinary.swift".count))

  /// What is missing, and how to build it.
  package struct NotBuilt: Error, CustomStringConvertible {
    package let looked: [String]

    package var description: String {
      "there is no clio at \(looked.joined(separator: " nor at ")); "
        + "build it with 'make release', or with 'swift build'"
    }
  }

  /// The path of the program.
  ///
  /// - Throws: `NotBuilt` where there is none.
  package static func path() throws -> String {
    let named = getenv("CLIO_BINARY").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    let places = named.map { [$0] } ?? ["release", "debug"].map { "\(root)/.build/\($0)/clio" }
    guard let path = places.first(where: { access($0, X_OK) == 0 }) else {
      throw NotBuilt(looked: places)
    }
    return path
  }

  /// Runs the program to its end.
  ///
  /// - Parameter environment: Added to a small environment without the user's own.
  package static func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: String? = nil
  ) throws -> ProgramRun {
    try run(arguments, input: Array(input.utf8), environment: environment, in: folder)
  }

  package static func run(
    _ arguments: [String], input: [UInt8], environment: [String: String] = [:],
    in folder: String? = nil
  ) throws -> ProgramRun {
    try ProgramRun(
      path(), arguments, input: input, environment: self.environment.merging(environment) { $1 },
      in: folder)
  }

  /// Runs a line of the shell in which `clio` is the program.
  package static func shell(
    _ line: String, environment: [String: String] = [:], in folder: String? = nil
  ) throws -> ProgramRun {
    let binary = "clio() { '\(try path())' \"$@\"; }\n"
    return try ProgramRun(
      "/bin/sh", ["-c", binary + line], environment: self.environment.merging(environment) { $1 },
      in: folder)
  }

  /// Nothing of the user's: neither files at home nor colours nor a language.
  package static let environment = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent", "LC_ALL": "C.UTF-8",
  ]
}
