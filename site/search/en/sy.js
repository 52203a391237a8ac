bieuduong("kanx7op9m8l4","sy","year\nyearly\nyears\nynhi\nyour\nyard\nyards\nyesterday\nyoung\nyounger\nydam\nyield\nyields\nyoghurt\nyouth")
