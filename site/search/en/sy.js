bieuduong("Fd09","sy","year\nyearly\nyears\nyard\nyards\nynhi\nyour\nydam\nyesterday\nyield\nyields\nyoghurt\nyoung\nyounger\nyouth")
