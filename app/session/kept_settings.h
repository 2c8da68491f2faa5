// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/session/session.h"
#include "engine/parameters/settings.h"
#include "engine/recommend/list_rules.h"

namespace shelf {

/// The training settings of the last time; the program's own where none were kept. Lines that this version
/// does not know, or whose values it refuses, are left out.
RunSettings keptTraining(const Settings& settings);
/// The same of a preset's name and of key=value lines that are kept elsewhere.
RunSettings trainingOf(const QString& preset, const QString& lines);
void keepTraining(Settings& settings, const RunSettings& training);

/// What lists of recommended books are to be like; words that this version does not know are left out.
ListRules keptListRules(const Settings& settings);
void keepListRules(Settings& settings, const ListRules& rules);

/// By which nearness the nearest books are looked for, and how many.
NearestChoice keptNearest(const Settings& settings);
void keepNearest(Settings& settings, const NearestChoice& choice);

} // namespace shelf
