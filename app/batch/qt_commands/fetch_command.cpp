// SPDX-License-Identifier: GPL-3.0-or-later
// fetch: data sets from their publishers.
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/manual/help_text.h"
#include "app/batch/qt_commands/event_loop_here.h"
#include "app/ready/fetch_set.h"
#include "app/take_away/call_words.h"
#include "engine/base/nearest_word.h"
#include "widgets/look/text.h"

#include <nlohmann/json.hpp>

#include <QDir>

namespace shelf {

namespace {

struct FetchOptions {
    std::string set;
    std::string mirror;
    std::string folder;
    bool accepted = false;
    bool again = false;
};

/// "about 10,300,000"; a dash where the publisher does not say.
std::string countText(const ReadySet& set, std::uint64_t count)
{
    return count == 0 ? "-" : (set.rounded ? "~" : "") + inGroups(count);
}

std::string bytesText(std::uint64_t bytes)
{
    return bytes == 0 ? "-" : sizeText(bytes).toStdString();
}

Json keptDocument(const KeptSet& kept)
{
    Json files = Json::array();
    for (const KeptFile& file : kept.files)
        files.push_back({{"name", file.name.toStdString()},
                         {"bytes", file.bytes},
                         {"sha256", file.sha256.toStdString()},
                         {"from", file.from.toStdString()},
                         {"fetched", file.fetched.toString(Qt::ISODate).toStdString()}});
    return {{"folder", kept.folder.toStdString()},
            {"whole", kept.isWhole},
            {"bytes", kept.bytes},
            {"arrived", kept.arrived},
            {"files", files}};
}

Json setDocument(const ReadySet& set, const KeptSet& kept)
{
    Json files = Json::array();
    for (const ReadyFile& file : set.files) {
        Json addresses = Json::array();
        for (const std::string_view address : file.addresses)
            addresses.push_back(address);
        files.push_back({{"name", file.name},
                         {"addresses", addresses},
                         {"bytes", file.bytes > 0 ? Json(file.bytes) : Json()},
                         {"md5", file.sum.kind == PublishedSum::Kind::md5 ? Json(file.sum.value) : Json()}});
    }
    const auto orNull = [](std::uint64_t count) { return count > 0 ? Json(count) : Json(); };
    return {{"key", set.key},
            {"title", set.title},
            {"publisher", set.publisher},
            {"holds", set.holds},
            {"readers", orNull(set.readers)},
            {"books", orNull(set.books)},
            {"ratings", orNull(set.ratings)},
            {"rounded", set.rounded},
            {"bytes", orNull(readyBytes(set))},
            {"format", set.format},
            {"terms", set.terms},
            {"terms_address", set.termsAddress},
            {"citation", set.citation},
            {"files", files},
            {"here", keptDocument(kept)}};
}

Message hereText(const KeptSet& kept)
{
    if (kept.isWhole)
        return shelf::tr("here", "a data set is on the disk");
    return kept.bytes > 0 ? shelf::tr("%1 here", "so many bytes of a data set").arg(bytesText(kept.bytes))
                          : Message();
}

int listSets(const ReadyStore& store, Console& console)
{
    Json list = Json::array();
    ScreenTable table({shelf::tr("key", "column of a table"), shelf::tr("title", "column of a table"),
                       numbers(shelf::tr("ratings", "column of a table")),
                       numbers(shelf::tr("readers", "column of a table")),
                       numbers(shelf::tr("books", "column of a table")),
                       numbers(shelf::tr("size", "column of a table")), ""});
    for (const ReadySet& set : readySets()) {
        const KeptSet kept = store.look(set);
        list.push_back(setDocument(set, kept));
        table.add({std::string(set.key), shelf::tr(set.title), countText(set, set.ratings),
                   countText(set, set.readers), countText(set, set.books), bytesText(readyBytes(set)),
                   hereText(kept)});
    }
    if (console.json)
        console.printJson(Json{{"sets", list}, {"folder", store.root().toStdString()}});
    console.printText(
        table.text() + '\n' +
        inLines(shelf::tr("'shelfspace fetch KEY' shows the terms of one, and how it is fetched. "
                          "Readers, books and ratings are as published; what only the server knows "
                          "has a dash.")));
    return kDone;
}

/// What somebody has to know before anything is fetched.
std::string termsText(const ReadySet& set, const QString& mirror)
{
    std::string text =
        line(shelf::tr("%1, published by %2", "a data set").arg(shelf::tr(set.title)).arg(set.publisher)) +
        line(shelf::tr(set.holds)) + '\n' + line(shelf::tr("Terms: %1").arg(shelf::tr(set.terms))) +
        line(shelf::tr("The publisher's own words count: %1", "an address").arg(set.termsAddress)) +
        line(shelf::tr("To cite: %1").arg(set.citation)) + '\n';
    for (const ReadyFile& file : set.files) {
        bool isFirst = true;
        for (const QString& address : addressesOf(file, mirror)) {
            Message place = address.toStdString();
            if (address.startsWith(QLatin1String("http:")))
                place = shelf::tr("%1 (not encrypted)", "an address").arg(place);
            text += isFirst ? line(shelf::tr("Asked for: %1", "an address").arg(place))
                            : "  " + line(shelf::tr("or else: %1", "an address").arg(place));
            isFirst = false;
        }
        const Message size =
            file.bytes > 0 ? Message(bytesText(file.bytes)) : shelf::tr("size told by the server");
        const Message sum =
            file.sum.kind == PublishedSum::Kind::md5
                ? shelf::tr("%1, MD5 %2", "a size and a checksum").arg(size).arg(file.sum.value)
                : shelf::tr("%1, the publisher gives no checksum: its beginning is looked at", "a size")
                      .arg(size);
        text += "           " + line(sum);
    }
    return text;
}

int showTerms(const ReadySet& set, const FetchOptions& options, const ReadyStore& store, Console& console)
{
    if (console.json)
        console.printJson(setDocument(set, store.look(set)));
    console.printText(termsText(set, QString::fromStdString(options.mirror)));
    return console.fail(
        Error::usageError(shelf::tr("Nothing was fetched: the terms have to be accepted"),
                          shelf::tr("Who does so calls 'shelfspace fetch %1 --accept-terms'.").arg(set.key)));
}

int fetchOne(const ReadySet& set, const FetchOptions& options, ReadyStore& store, Console& console)
{
    const FetchRequest request{.set = &set,
                               .folder = QString::fromStdString(options.folder),
                               .mirror = QString::fromStdString(options.mirror),
                               .again = options.again};
    Json notes = Json::array();
    QString asked;
    const auto kept = fetchSet(
        store, request,
        [&](const FetchState& state) {
            if (!state.address.isEmpty() && state.address != asked)
                console.note(shelf::tr("Asking %1", "an address").arg((asked = state.address).toStdString()));
            const Message at = stateText(state).toStdString();
            console.showProgress(shelf::tr("Fetching %1").arg(shelf::tr(set.title)),
                                 state.total > 0 ? double(state.done) / double(state.total) : 0,
                                 state.secondsLeft < 0 ? at
                                                       : shelf::tr("%1, %2 left", "how far it is, and a time")
                                                             .arg(at)
                                                             .arg(duration(state.secondsLeft)));
            return !interrupted();
        },
        [&](const QString& sentence) {
            notes.push_back(sentence.toStdString());
            console.note(sentence.toStdString());
        });
    if (!kept) {
        Error error = kept.error();
        if (error.kind == ErrorKind::cancelled)
            error.advice = shelf::tr("What has arrived is kept: the same call goes on from there.");
        return console.fail(error);
    }
    const DataSource source = readySource(set, kept->folder.toStdString());
    std::string call = "shelfspace info";
    if (!source.path.empty())
        call += ' ' + shellWord(source.path);
    else
        call += " --ratings " + shellWord(source.ratings) +
                (source.books.empty() ? "" : " --books " + shellWord(source.books));
    if (console.json) {
        Json document = keptDocument(*kept);
        document["set"] = set.key;
        document["source"] = {{"path", source.path}, {"ratings", source.ratings}, {"books", source.books}};
        document["notes"] = notes;
        console.printJson(document);
    }
    console.printText(line(shelf::tr("%1 is in %2 (%3)", "a data set, a folder, a size")
                               .arg(shelf::tr(set.title))
                               .arg(kept->folder.toStdString())
                               .arg(bytesText(kept->bytes))) +
                      call + '\n');
    return kDone;
}

int runFetch(const FetchOptions& options, Console& console)
{
    const EventLoopHere loop;
    ReadyStore store;
    if (options.set.empty())
        return listSets(store, console);
    const ReadySet* set = findReadySet(options.set);
    if (!set) {
        std::vector<std::string_view> keys;
        for (const ReadySet& one : readySets())
            keys.push_back(one.key);
        const std::string near = nearestWord(options.set, keys);
        return console.fail(Error::usageError(shelf::tr("There is no data set called '%1'").arg(options.set),
                                              near.empty() ? shelf::tr("'shelfspace fetch' lists them.")
                                                           : shelf::tr("Did you mean '%1'?").arg(near)));
    }
    FetchOptions checked = options;
    if (!options.mirror.empty()) {
        const auto mirror = checkedMirror(QString::fromStdString(options.mirror));
        if (!mirror)
            return console.fail(mirror.error());
        checked.mirror = mirror->toStdString();
    }
    return options.accepted ? fetchOne(*set, checked, store, console)
                            : showTerms(*set, checked, store, console);
}

std::vector<std::string> setKeys()
{
    std::vector<std::string> keys;
    for (const ReadySet& one : readySets())
        keys.emplace_back(one.key);
    return keys;
}

} // namespace

void addFetchCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<FetchOptions>();
    const Command command = addCommand(program, console, "fetch",
                                       shelf::tr("List ready data sets, or fetch one from its publisher"),
                                       [options, &console] { return runFetch(*options, console); });
    command
        .option("set", options->set,
                shelf::tr("Its key; without one they are listed, and nothing is asked for"))
        .typeName("KEY")
        .hints(setKeys());
    command.flag("--accept-terms", options->accepted,
                 shelf::tr("Accept the terms, which are shown without this, and fetch"));
    command
        .option(
            "--mirror", options->mirror,
            shelf::tr("Ask this address instead of the publisher's, with the names of the files behind it"))
        .typeName("URL")
        .notEmpty();
    command
        .option(
            "--into", options->folder,
            shelf::tr(
                "The folder to put the files into instead of the program's own; made where it is missing"))
        .typeName("DIR")
        .notEmpty();
    command.flag("--force", options->again,
                 shelf::tr("Fetch it once more where it is there already; what changed since is told"));
    command.footer(
        shelf::tr("A fetch that was stopped or broke off goes on where it ended when it is called again."));
}

} // namespace shelf
