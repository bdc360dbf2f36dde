import Engine
import Messages
import Query
import Rendering

// What has a definition: its words are read there.
extension HelpEntry {
  static var stages: [HelpEntry] {
    StageWord.allCases.map { stage in
      HelpEntry(
        names: stage.written == stage.rawValue
          ? [stage.rawValue] : [stage.rawValue, stage.written],
        usage: stage.definition.usage, meaning: stage.meaning, examples: stage.examples)
    }
  }

  static var operators: [HelpEntry] {
    Comparison.operators.map { comparison in
      let definition = comparison.definition
      let negated = definition.negation.map { negation in
        definition.example.replacing(
          " \(comparison.rawValue) ", with: " \(negation.rawValue) ")
      }
      return HelpEntry(
        names: [comparison.rawValue] + (definition.negation.map { [$0.rawValue] } ?? []),
        usage: comparison.rawValue + (definition.negation.map { "  (\($0.rawValue))" } ?? ""),
        meaning: comparison.meaning,
        examples: [.run(definition.example)] + (negated.map { [.run($0)] } ?? []))
    }
  }

  static func functions(of theme: FunctionEntry.Theme) -> [HelpEntry] {
    FunctionEntry.entries(of: theme).map { function in
      // `sum over all` of `sum(NUMBER) over all`.
      let behind = function.usage.lastIndex(of: ")").map { function.usage.index(after: $0) }
      let words = function.name + (behind.map { function.usage[$0...] } ?? "")
      return HelpEntry(
        names: words == function.name ? [words] : [function.name, words], usage: function.usage,
        meaning: function.meaning, examples: [.run(function.example)])
    }
  }

  static var states: [HelpEntry] {
    RowState.allCases.map { state in
      let usage = "is \(state.rawValue)"
      return HelpEntry(
        names: [state.rawValue, usage], usage: usage, meaning: state.meaning,
        examples: [
          .run(state.example), .run(state.example.replacing(" is ", with: " is not ")),
        ])
    }
  }

  static var modes: [HelpEntry] {
    OutputMode.allCases.map { mode in
      HelpEntry(
        names: [mode.rawValue], usage: mode.rawValue, meaning: mode.meaning,
        examples: [
          .run(".mode \(mode.rawValue)\n" + "events where type = treaty | select date, title")
        ])
    }
  }

  static var styles: [HelpEntry] {
    CitationStyle.allCases.map { style in
      HelpEntry(
        names: [style.rawValue], usage: style.rawValue, meaning: style.meaning,
        examples: [.run("events where year < 1950 | cite as \(style.rawValue)")])
    }
  }
}
