import Corpus

/// What tests ask of the built-in corpus where any number will do: it grows.
package enum BuiltInCorpus {
  package static let eventCount =
    (try? CorpusLoader.builtIn())?.tables.first { $0.name == "events" }?.rowCount ?? 0

  /// How many events `events where actor = Japan and year < 1976` has, after the list made by hand.
  package static let flagshipCount =
    TextFile.read("\(ClioBinary.root)/Tests/Golden/flagship-ids.txt")?
    .split(separator: "\n").count { $0.hasPrefix("certain\t") } ?? 0
}
