// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QVariant>

#include <span>
#include <vector>

namespace shelf {

class Settings;

enum class SettingGroup { appearance, covers, safety, work, cache, memory };

enum class SettingKind {
    choice, ///< one of a few words
    flag,
    number,
    kept, ///< what the program keeps by itself, and only forgets when it is told to
};

struct SettingChoice {
    const char* value; ///< in the settings
    const char* text;  ///< to be translated
};

/// A setting: its place in the settings file, what it is called and means, and how it is chosen. The page of
/// settings, its search, resetting and the facts of a report all read the rows.
struct SettingRow {
    const char* key;
    SettingGroup group;
    SettingKind kind;
    QVariant fallback;
    const char* title; ///< this and the next two: to be translated
    const char* meaning;
    const char* words = ""; ///< by which it is found besides
    std::vector<SettingChoice> choices = {};
    int least = 0;
    int most = 0;
    const char* unit = "";    ///< to be translated
    const char* atLeast = ""; ///< what the least stands for, to be translated
};

/// Words of the rows.
struct SettingWords {
    Q_DECLARE_TR_FUNCTIONS(SettingRows)
};

/// All there are, by groups in the order in which they are shown.
std::span<const SettingRow> settingRows();
/// Null where there is none.
const SettingRow* settingRow(QLatin1String key);
QString groupTitle(SettingGroup group);

/// As it is kept, or the fallback where nothing of that kind is.
QVariant valueOf(const Settings& settings, const SettingRow& row);
bool isReset(const Settings& settings, const SettingRow& row);
/// "Dark", "12 pt", "3 kept".
QString valueText(const SettingRow& row, const QVariant& value);

} // namespace shelf
