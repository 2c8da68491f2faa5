// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/settings.h"
#include "app/preferences/setting_row.h"
#include "engine/base/text/languages.h"
#include "engine/kernels/kernels.h"

#include <QLocale>

#include <algorithm>

namespace shelf {

namespace {

#define WORDS(text) QT_TRANSLATE_NOOP("SettingRows", text)

template <class T> SettingRow keptRow(const SettingKey<T>& key, const char* title, const char* meaning)
{
    return {key.name, SettingGroup::memory, SettingKind::kept, QVariant::fromValue(key.fallback),
            title,    meaning};
}

/// What this processor runs.
std::vector<SettingChoice> instructionChoices()
{
    std::vector<SettingChoice> choices{{"auto", WORDS("The best there are")}};
    for (const Kernels* variant : kernelVariants())
        if (kernelVariant(variant->name))
            choices.push_back({variant->name, variant->name});
    return choices;
}

/// Each by its own name, for whoever does not read the one that is spoken.
std::vector<SettingChoice> languageRowChoices()
{
    std::vector<SettingChoice> choices{{"system", WORDS("As the system")}};
    for (const Language& language : languages())
        choices.push_back({language.code, language.name});
    return choices;
}

std::vector<SettingRow> makeRows()
{
    using enum SettingGroup;
    using enum SettingKind;
    return {
        {.key = keys::theme.name,
         .group = appearance,
         .kind = choice,
         .fallback = keys::theme.fallback,
         .title = WORDS("Colors"),
         .meaning = WORDS("Of windows, charts and maps."),
         .words = WORDS("theme dark light night mode"),
         .choices = {{"system", WORDS("As the system")}, {"light", WORDS("Light")}, {"dark", WORDS("Dark")}}},
        {.key = keys::language.name,
         .group = appearance,
         .kind = choice,
         .fallback = keys::language.fallback,
         .title = WORDS("Language"),
         .meaning = WORDS("Of all texts, numbers and dates, at once."),
         .words = WORDS("translation locale English Deutsch Español Français العربية 中文"),
         .choices = languageRowChoices()},
        {.key = keys::contrast.name,
         .group = appearance,
         .kind = choice,
         .fallback = keys::contrast.fallback,
         .title = WORDS("Contrast"),
         .meaning = WORDS("High: black and white, with lines around all controls."),
         .words = WORDS("high accessibility black white"),
         .choices = {{"system", WORDS("As the system")}, {"usual", WORDS("Usual")}, {"high", WORDS("High")}}},
        {.key = keys::textSize.name,
         .group = appearance,
         .kind = number,
         .fallback = keys::textSize.fallback,
         .title = WORDS("Text size"),
         .meaning = WORDS("Of all texts; buttons, tables and charts grow with it."),
         .words = WORDS("font larger smaller points zoom"),
         .least = 7,
         .most = 24,
         .unit = WORDS("pt"),
         .atLeast = WORDS("As the system")},
        {.key = keys::motion.name,
         .group = appearance,
         .kind = choice,
         .fallback = keys::motion.fallback,
         .title = WORDS("Motion"),
         .meaning = WORDS("Reduced: the map jumps to its place instead of gliding there."),
         .words = WORDS("animation reduced accessibility"),
         .choices = {{"system", WORDS("As the system")},
                     {"reduced", WORDS("Reduced")},
                     {"full", WORDS("Full")}}},
        {.key = keys::bookPanelShown.name,
         .group = appearance,
         .kind = flag,
         .fallback = keys::bookPanelShown.fallback,
         .title = WORDS("Book panel"),
         .meaning = WORDS("At the right of every page: the selected book and its nearest."),
         .words = WORDS("side cover details")},
        {.key = keys::coverFetching.name,
         .group = covers,
         .kind = choice,
         .fallback = keys::coverFetching.fallback,
         .title = WORDS("Fetch cover pictures"),
         .meaning =
             WORDS("From the addresses in a library's own data. Its server then learns that somebody looks "
                   "at a book. Nothing is fetched from this computer or its own network."),
         .words = WORDS("images network internet privacy"),
         .choices = {{"ask", WORDS("Ask for each library")},
                     {"never", WORDS("Never")},
                     {"always", WORDS("Always")}}},
        {.key = keys::coverLibraries.name,
         .group = covers,
         .kind = kept,
         .fallback = keys::coverLibraries.fallback,
         .title = WORDS("Answers about covers"),
         .meaning = WORDS("Of each library that was asked about. Reset: they are asked about again."),
         .words = WORDS("consent privacy")},
        {.key = keys::autosave.name,
         .group = safety,
         .kind = flag,
         .fallback = keys::autosave.fallback,
         .title = WORDS("Keep unsaved work all the time"),
         .meaning = WORDS(
             "So that a crash costs some seconds. Off: it is kept only when the program ends in order."),
         .words = WORDS("autosave journal recover crash backup")},
        {.key = keys::autosaveSeconds.name,
         .group = safety,
         .kind = number,
         .fallback = keys::autosaveSeconds.fallback,
         .title = WORDS("Keep a training every"),
         .meaning = WORDS("At least so long lies between two kept states of a run that trains."),
         .words = WORDS("autosave interval seconds journal"),
         .least = 1,
         .most = 600,
         .unit = WORDS("s")},
        {.key = keys::askBeforeClosing.name,
         .group = safety,
         .kind = flag,
         .fallback = keys::askBeforeClosing.fallback,
         .title = WORDS("Ask before closing with unsaved work"),
         .meaning = WORDS("Off: it is kept without a word, and the next start offers it.")},
        {.key = keys::threads.name,
         .group = work,
         .kind = number,
         .fallback = keys::threads.fallback,
         .title = WORDS("Threads"),
         .meaning = WORDS("How many calculate at once. Results are the same with any number."),
         .words = WORDS("cores processor cpu parallel"),
         .least = 0,
         .most = 256,
         .atLeast = WORDS("All there are")},
        {.key = keys::instructions.name,
         .group = work,
         .kind = choice,
         .fallback = keys::instructions.fallback,
         .title = WORDS("Instruction set"),
         .meaning =
             WORDS("Results differ in their last digits from one to another: choose the same one to get the "
                   "same bytes on different processors. SHELFSPACE_ISA in the environment comes first."),
         .words = WORDS("processor cpu sse avx reproducible bytes"),
         .choices = instructionChoices()},
        {.key = keys::openedLimit.name,
         .group = cache,
         .kind = number,
         .fallback = keys::openedLimit.fallback,
         .title = WORDS("Room for opened data"),
         .meaning =
             WORDS("Large data are kept as they were read, so that they open at once the next time. What was "
                   "not asked for longest goes first."),
         .words = WORDS("cache disk limit size"),
         .least = 100,
         .most = 100'000,
         .unit = WORDS("MB")},
        keptRow(keys::recentFiles, WORDS("Recent files"), WORDS("The list under Recent.")),
        keptRow(keys::lastFolder, WORDS("Last folder"), WORDS("Where files were opened and saved last.")),
        keptRow(keys::windowGeometry, WORDS("Size and place of the window"), WORDS("As it was closed last.")),
        keptRow(keys::splitters, WORDS("Sizes of panels"), WORDS("As they were drawn last.")),
        keptRow(keys::mapDrawerShown, WORDS("Drawer of the map"), WORDS("Whether it is open.")),
        keptRow(SettingKey<bool>{"window/menuBarShown", false}, WORDS("Menu bar"),
                WORDS("Whether it is shown.")),
        keptRow(keys::trainingPreset, WORDS("Last preset"),
                WORDS("That the form of a training begins with.")),
        keptRow(keys::trainingSettings, WORDS("Last training settings"),
                WORDS("That the form of a training begins with.")),
        keptRow(keys::metric, WORDS("Nearness of books"), WORDS("By which the nearest are found.")),
        keptRow(keys::neighbors, WORDS("Number of nearest books"), WORDS("In the book panel.")),
        keptRow(keys::listRules, WORDS("Rules for recommended books"),
                WORDS("What the lists of the Readers page leave out.")),
        keptRow(keys::exportFolder, WORDS("Folder of exports"), WORDS("That was written to last.")),
        keptRow(keys::exportParts, WORDS("Parts of exports"), WORDS("That were ticked last.")),
        keptRow(keys::answeredFiles, WORDS("Answers about files"),
                WORDS("How files are read that left a doubt.")),
        keptRow(keys::answeredVectors, WORDS("Answers about vectors"),
                WORDS("Which array and which titles were chosen.")),
        keptRow(keys::acceptedTerms, WORDS("Accepted terms"), WORDS("Of ready data sets.")),
        keptRow(keys::tourOffered, WORDS("Offer of the tour"), WORDS("Whether it was made.")),
        keptRow(SettingKey<int>{"guide/tourStep", 0}, WORDS("Step of the tour"),
                WORDS("At which it was left.")),
        keptRow(keys::nextStepSaid, WORDS("Hints for the first steps"), WORDS("Whether they were given.")),
    };
}

#undef WORDS

} // namespace

std::span<const SettingRow> settingRows()
{
    static const std::vector<SettingRow> rows = makeRows();
    return rows;
}

const SettingRow* settingRow(QLatin1String key)
{
    const auto rows = settingRows();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const SettingRow& row) { return key == QLatin1String(row.key); });
    return found == rows.end() ? nullptr : &*found;
}

QString groupTitle(SettingGroup group)
{
    const QString titles[]{SettingWords::tr("Appearance"), SettingWords::tr("Covers"),
                           SettingWords::tr("Never lost"), SettingWords::tr("Work"),
                           SettingWords::tr("Cache"),      SettingWords::tr("Remembered")};
    return titles[static_cast<std::size_t>(group)];
}

QVariant valueOf(const Settings& settings, const SettingRow& row)
{
    QVariant value = settings.value(row.key);
    if (value.metaType() != row.fallback.metaType() && !value.convert(row.fallback.metaType()))
        return row.fallback; // a file's texts become numbers and flags
    if (row.kind == SettingKind::number) {
        const int number = value.toInt();
        const bool isSpecial = *row.atLeast && number == row.fallback.toInt();
        return isSpecial || (number >= row.least && number <= row.most) ? value : row.fallback;
    }
    if (row.kind == SettingKind::choice &&
        std::none_of(row.choices.begin(), row.choices.end(),
                     [&](const SettingChoice& choice) { return value.toString() == QLatin1String(choice.value); }))
        return row.fallback;
    return value;
}

bool isReset(const Settings& settings, const SettingRow& row)
{
    return valueOf(settings, row) == row.fallback;
}

QString valueText(const SettingRow& row, const QVariant& value)
{
    const auto words = [](const char* text) { return SettingWords::tr(text); };
    switch (row.kind) {
    case SettingKind::choice:
        for (const SettingChoice& choice : row.choices)
            if (value.toString() == QLatin1String(choice.value))
                return words(choice.text);
        return value.toString();
    case SettingKind::flag: return value.toBool() ? SettingWords::tr("on") : SettingWords::tr("off");
    case SettingKind::number: {
        if (*row.atLeast && value == row.fallback)
            return words(row.atLeast);
        const QString number = QLocale().toString(value.toInt());
        return *row.unit ? SettingWords::tr("%1 %2", "a number and its unit").arg(number, words(row.unit)) : number;
    }
    case SettingKind::kept: break;
    }
    if (value == row.fallback)
        return SettingWords::tr("nothing kept");
    if (value.metaType() == QMetaType::fromType<QStringList>())
        return SettingWords::tr("%L1 kept").arg(value.toStringList().size());
    return SettingWords::tr("kept");
}

} // namespace shelf
