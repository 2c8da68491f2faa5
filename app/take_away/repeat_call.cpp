// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/repeat_call.h"

#include "app/take_away/call_words.h"
#include "engine/base/numbers.h"
#include "engine/data/archives/packed_file.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/presets.h"
#include "engine/run/imported_model.h"
#include "engine/run/parent_run.h"
#include "engine/vectors/keras_import.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

namespace shelf {

namespace {

struct CallTexts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

std::string_view folderOf(std::string_view path)
{
    const std::size_t name = nameWithArchive(path).size();
    return path.substr(0, path.size() - std::min(path.size(), name + 1));
}

/// The files of a source by their names. Two files of one name from different folders get numbers for
/// folders, since the folders' own names are nobody's business.
class NamedFiles {
public:
    explicit NamedFiles(const std::vector<std::string>& paths)
    {
        for (const std::string& path : paths) {
            m_folders.insert(std::string(folderOf(path)));
            auto& sameName = m_paths[fileNameOnly(path)];
            if (std::find(sameName.begin(), sameName.end(), path) == sameName.end())
                sameName.push_back(path);
        }
    }

    std::string word(const std::string& path) const
    {
        std::string name = fileNameOnly(path);
        const auto found = m_paths.find(name);
        if (found == m_paths.end() || found->second.size() < 2)
            return shellWord(name.starts_with('-') ? "./" + name : name);
        const auto at = std::find(found->second.begin(), found->second.end(), path);
        return shellWord(std::to_string(at - found->second.begin() + 1) + '/' + name);
    }

    void addConditions(QStringList& to) const
    {
        if (m_paths.empty())
            return;
        to << (m_folders.size() == 1
                   ? CallTexts::tr("It is to be made in the folder of the data.")
                   : CallTexts::tr("The files lay in %1 folders: they are to be put into one, and the "
                                   "call is to be made in it.")
                         .arg(m_folders.size()));
        const bool alike = std::any_of(m_paths.begin(), m_paths.end(),
                                       [](const auto& named) { return named.second.size() > 1; });
        if (alike)
            to << CallTexts::tr(
                "Files of the same name are told apart by folders 1, 2, ... in it, in the order in which "
                "they are listed under Data.");
    }

private:
    std::map<std::string, std::vector<std::string>> m_paths;
    std::set<std::string> m_folders;
};

class Call {
public:
    explicit Call(const char* command) : m_words(std::string("shelfspace ") + command) {}

    void add(std::string_view option) { (m_words += ' ') += option; }
    void add(std::string_view option, std::string_view word)
    {
        add(option);
        add(word);
    }
    std::string words() && { return std::move(m_words); }

private:
    std::string m_words;
};

void addSample(Call& call, const SampleParameters& sample)
{
    const SampleParameters usual;
    call.add("--sample");
    if (sample.books != usual.books)
        call.add("--sample-books", std::to_string(sample.books));
    if (sample.users != usual.users)
        call.add("--sample-users", std::to_string(sample.users));
    if (sample.ratings != usual.ratings)
        call.add("--sample-ratings", std::to_string(sample.ratings));
    if (sample.seed != usual.seed)
        call.add("--sample-seed", std::to_string(sample.seed));
}

void addFiles(Call& call, const DataSource& source, const NamedFiles& files, bool heldOutBySplit)
{
    const auto add = [&](const char* option, const std::string& path) {
        if (!path.empty())
            call.add(option, files.word(path));
    };
    add("--ratings", source.ratings);
    add("--books", source.books);
    add("--users", source.users);
    add("--tags", source.tags);
    if (!heldOutBySplit)
        add("--validation", source.validation);
    if (!source.format.empty())
        call.add("--format", shellWord(source.format));
    for (const ReadingOption& option : readingOptions())
        if (const std::string value = option.get(source.reading); !value.empty())
            call.add("--" + std::string(option.key) +
                     (option.value.empty() ? std::string() : '=' + shellWord(value)));
}

/// base: what holds where the call says nothing; null: nobody knows, and everything is said.
void addSettings(Call& call, const RunSettings& settings, const RunSettings* base)
{
    for (const Parameter& parameter : parameterTable()) {
        const std::string value = parameter.get(settings);
        if (parameter.group != "Data" && parameter.applies(settings) &&
            (!base || value != parameter.get(*base)))
            call.add("--set", shellWord(std::string(parameter.key) + '=' + value));
    }
}

void addSourceConditions(const DataSource& source, QStringList& to)
{
    if (!source.isComplete)
        to << CallTexts::tr(
            "The run comes from a version that did not note how the data were read; the call has the usual "
            "rules for it.");
}

RepeatCall trainCall(const Run& run)
{
    const DataSource& source = run.data->source;
    const SplitParameters& split = run.settings.split;
    RepeatCall repeat;
    Call call("train");
    const auto& parent = run.settings.of<ParentRun>();
    std::vector<std::string> named = source.files();
    if (!parent.file.empty())
        named.push_back(parent.file);
    const NamedFiles files(named);
    const bool heldOutBySplit = split.kind == SplitKind::file;
    if (source.sample)
        addSample(call, *source.sample);
    addFiles(call, source, files, heldOutBySplit);
    if (!parent.isThere())
        call.add("--preset", shellWord(run.settings.preset));
    else
        call.add("--continue", parent.file.empty() ? "parent.shelf" : files.word(parent.file));
    // The split's own file may be one that was named in a form and never read.
    call.add("--split", heldOutBySplit
                            ? "file:" + files.word(source.validation.empty() ? split.file : source.validation)
                            : splitText(split));
    if (split.testFraction > 0 || parent.isThere()) // which may have one
        call.add("--test", shortest(split.testFraction));
    call.add("--seed", std::to_string(run.settings.seed));
    if (parent.isThere())
        addSettings(call, run.settings, nullptr);
    else if (const auto preset = presetSettings(run.settings.preset))
        addSettings(call, run.settings, &*preset);
    else
        repeat.conditions << CallTexts::tr("This version does not know the preset; it takes one that does.");
    if (!run.name.empty() && (parent.isThere() || run.name != run.settings.preset))
        call.add("--name=" + shellWord(run.name));
    call.add("--out run.shelf");
    repeat.command = std::move(call).words();

    files.addConditions(repeat.conditions);
    if (parent.isThere() && parent.file.empty())
        repeat.conditions
            << CallTexts::tr("The run \"%1\", which this one goes on from, is to be saved as parent.shelf.")
                   .arg(QString::fromStdString(parent.name));
    addSourceConditions(source, repeat.conditions);
    if (run.history.stoppedByUser)
        repeat.conditions << CallTexts::tr("This run was stopped by hand; the call trains to the end.");
    return repeat;
}

RepeatCall importCall(const Run& run)
{
    const DataSource& source = run.data->source;
    const auto& imported = run.settings.of<ImportedModel>();
    const std::string model = imported.isThere() ? imported.file : run.name;
    std::vector<std::string> named = source.files();
    named.push_back(model);
    const NamedFiles files(named);
    RepeatCall repeat;
    Call call("import");
    call.add(files.word(model));
    if (source.sample)
        addSample(call, *source.sample);
    addFiles(call, source, files, false);
    if (!imported.bookLayer.empty())
        call.add("--book-layer=" + shellWord(imported.bookLayer));
    for (const auto& [option, word] :
         {std::pair("--book-rows", &imported.bookRows), std::pair("--reader-rows", &imported.readerRows)})
        if (!word->empty() && *word != idOrderWords().front().key)
            call.add(option, shellWord(*word));
    call.add("--out run.shelf");
    repeat.command = std::move(call).words();
    files.addConditions(repeat.conditions);
    addSourceConditions(source, repeat.conditions);
    if (!imported.isThere())
        repeat.conditions << CallTexts::tr(
            "The run comes from a version that did not note the file of the model, nor how its "
            "rows were taken; the call names it after the run.");
    return repeat;
}

} // namespace

bool isImported(const Run& run)
{
    return run.settings.preset == kKerasPreset && !run.settings.of<ParentRun>().isThere();
}

RepeatCall repeatCall(const Run& run)
{
    return isImported(run) ? importCall(run) : trainCall(run);
}

} // namespace shelf
