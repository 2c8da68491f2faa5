// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/start_options.h"

#include "engine/base/nearest_word.h"
#include "engine/base/text/message.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/locate.h"
#include "engine/files/run/run_file.h"
#include "engine/project/project.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

namespace shelf {

namespace {

bool isRun(const QString& path)
{
    return path.endsWith(QLatin1String(".shelf"), Qt::CaseInsensitive) ||
           looksLikeRunFile(path.toStdString());
}

bool isProject(const QString& path)
{
    return path.endsWith(QLatin1String(kProjectEnding.data(), qsizetype(kProjectEnding.size())),
                         Qt::CaseInsensitive) ||
           looksLikeProject(path.toStdString());
}

bool endsAs(const QString& path, const std::vector<std::string_view>& endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return path.endsWith(QLatin1Char('.') + QString::fromUtf8(ending.data(), qsizetype(ending.size())),
                             Qt::CaseInsensitive);
    });
}

bool isOnlyVectors(const QString& path)
{
    return endsAs(path, vectorEndings()) && !endsAs(path, openableEndings());
}

/// How vectors are read, as the words of the call say it; `books` of the data is their catalogue too.
constexpr std::pair<const char*, std::string VectorOptions::*> kVectorWords[] = {
    {"tensor", &VectorOptions::tensor},
    {"labels", &VectorOptions::labels},
    {"label-column", &VectorOptions::labelColumn},
    {"id-column", &VectorOptions::idColumn},
};

/// What was named alone is vectors where the call says how such are read.
void takeVectorWords(const QCommandLineParser& parser, StartOptions& options)
{
    for (const auto& [name, part] : kVectorWords)
        if (const QString word = QLatin1String(name); parser.isSet(word)) {
            options.vectorsAs.*part = parser.value(word).toStdString();
            if (options.vectors.isEmpty())
                options.vectors = QString::fromStdString(std::exchange(options.data.path, {}));
        }
    if (!options.vectors.isEmpty())
        options.vectorsAs.books = std::exchange(options.data.books, {});
}

} // namespace

Result<StartOptions> sortFiles(const QStringList& paths)
{
    StartOptions options;
    QStringList files;
    for (const QString& path : paths) {
        if (isProject(path))
            options.project = path;
        else if (isRun(path))
            options.runs.append(path);
        else if (isOnlyVectors(path) && options.vectors.isEmpty())
            options.vectors = path;
        else
            files.append(path);
    }
    if (!options.project.isEmpty()) {
        if (paths.size() > 1)
            return Error::usageError(shelf::tr("A project is opened alone: it has data and runs of its own"),
                                     shelf::tr("Open it, and other files in another window"));
        return options;
    }
    if (!options.vectors.isEmpty()) {
        if (files.size() > 1 || !options.runs.isEmpty() ||
            (files.size() == 1 && isOnlyVectors(files.first())))
            return Error::usageError(
                shelf::tr("Vectors are opened one file after the other"),
                shelf::tr("Open a file of vectors alone, or with the file of its labels"));
        options.vectorsAs.labels = files.value(0).toStdString();
        return options;
    }
    if (files.size() == 1) {
        options.data.path = files.first().toStdString();
        return options;
    }
    for (const QString& file : std::as_const(files)) {
        const auto part = partByName(file.toStdString());
        if (QFileInfo(file).isDir() || !part || !(options.data.*part).empty())
            return Error::usageError(
                shelf::tr("These files do not belong together: %1").arg(file.toStdString()),
                shelf::tr("Open one folder, or files named ratings, books, users and tags"));
        options.data.*part = file.toStdString();
    }
    if (!files.isEmpty() && options.data.ratings.empty())
        return Error::usageError(shelf::tr("None of these files is named as one of ratings"),
                                 shelf::tr("Open the ratings file alone or together with the others"));
    return options;
}

StartOptions withWholePaths(StartOptions options)
{
    const auto whole = [](const QString& path) {
        return path.isEmpty() || path == QLatin1String("-") ? path : QFileInfo(path).absoluteFilePath();
    };
    DataSource& data = options.data;
    for (std::string* path : {&data.path, &data.ratings, &data.books, &data.users, &data.tags,
                              &data.validation, &options.vectorsAs.labels, &options.vectorsAs.books})
        *path = whole(QString::fromStdString(*path)).toStdString();
    for (QString& run : options.runs)
        run = whole(run);
    options.project = whole(options.project);
    options.vectors = whole(options.vectors);
    return options;
}

Result<StartOptions> parseStartOptions(const QStringList& words)
{
    QCommandLineParser parser;
    const QList<std::pair<QString, std::string DataSource::*>> parts{
        {QStringLiteral("ratings"), &DataSource::ratings},
        {QStringLiteral("books"), &DataSource::books},
        {QStringLiteral("users"), &DataSource::users},
        {QStringLiteral("tags"), &DataSource::tags},
        {QStringLiteral("validation"), &DataSource::validation},
        {QStringLiteral("format"), &DataSource::format},
    };
    for (const auto& [name, part] : parts)
        parser.addOption({name, {}, QStringLiteral("value")});
    for (const ReadingOption& option : readingOptions())
        parser.addOption({QLatin1String(option.key.data(), qsizetype(option.key.size())),
                          {},
                          option.value.empty() ? QString() : QStringLiteral("value")});
    parser.addOption({QStringLiteral("sample"), {}});
    parser.addPositionalArgument(QStringLiteral("file"), {});
    for (const auto& [name, part] : kVectorWords)
        parser.addOption({QLatin1String(name), {}, QStringLiteral("value")});
    if (!parser.parse(QStringList(QString()) + words)) {
        std::vector<std::string> known = {"sample", "help", "version"};
        for (const auto& [name, part] : parts)
            known.push_back(name.toStdString());
        for (const ReadingOption& option : readingOptions())
            known.emplace_back(option.key);
        for (const auto& [name, part] : kVectorWords)
            known.emplace_back(name);
        const std::vector<std::string_view> choices(known.begin(), known.end());
        const QString unknown = parser.unknownOptionNames().value(0);
        const std::string near = nearestWord(unknown.toStdString(), choices);
        return Error::usageError(parser.errorText().toStdString(),
                                 near.empty() ? shelf::tr("shelfspace --help lists what there is")
                                              : shelf::tr("Did you mean '%1'?").arg("--" + near));
    }

    auto sorted = sortFiles(parser.positionalArguments());
    if (!sorted)
        return sorted;
    StartOptions options = std::move(*sorted);
    for (const auto& [name, part] : parts) {
        if (parser.isSet(name))
            options.data.*part = parser.value(name).toStdString();
    }
    for (const ReadingOption& option : readingOptions()) {
        const QLatin1String name(option.key.data(), qsizetype(option.key.size()));
        const std::string value =
            option.value.empty() ? std::string(ReadingOption::kGiven) : parser.value(name).toStdString();
        if (parser.isSet(name))
            if (const Status set = option.set(options.data.reading, value); !set)
                return set.error();
    }
    takeVectorWords(parser, options);
    options.sample = parser.isSet(QStringLiteral("sample"));
    const bool loose = !options.data.books.empty() || !options.data.users.empty() ||
                       !options.data.tags.empty() || !options.data.validation.empty() ||
                       !options.data.format.empty();
    if (loose && !options.hasData())
        return Error::usageError(shelf::tr("There are no ratings among the files"),
                                 shelf::tr("Name them with --ratings FILE"));
    return options;
}

} // namespace shelf
