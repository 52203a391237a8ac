internal import ArgumentParser

/// The command line. Commands translate options into stages and stages into an exit code; the rooms do the work.
@main
struct Bieuduong: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "bieuduong",
    abstract: "Publishes a commendation record in Vietnamese and English.",
    discussion: """
      content/ holds what editors write, templates/ how it looks, site/ what is published.
      Messages are in Vietnamese where LANG is Vietnamese, else in English.
      """,
    version: version,
    subcommands: [Build.self, Check.self, Translated.self])
}
