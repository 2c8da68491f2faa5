// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/own_parts.h"

#include "app/session/kept_settings.h"
#include "engine/parameters/parameter_table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shelf {

namespace {

struct OwnParts {
    Q_DECLARE_TR_FUNCTIONS(OwnParts)
};

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

/// What a reader says, whatever they are called.
QByteArray sayingOf(OwnReader reader)
{
    reader.key.clear();
    reader.name.clear();
    return readerToJson(reader);
}

void takeReader(OwnReaders& readers, OwnReader reader, const QString& project)
{
    const QByteArray saying = sayingOf(reader);
    const bool isThere = std::any_of(readers.all().begin(), readers.all().end(),
                                     [&](const OwnReader& other) { return sayingOf(other) == saying; });
    if (isThere)
        return;
    if (readers.find(reader.key)) {
        reader.key.clear();
        reader.name = readers.freshName(OwnParts::tr("%1 (of %2)").arg(reader.name, project));
    }
    readers.put(std::move(reader));
}

/// The curves of the runs that are named, beside those of whichever is selected. Earlier versions named none.
void pinThose(Session& session, const QJsonValue& names)
{
    if (!names.isArray())
        return;
    const QJsonArray pinned = names.toArray();
    QList<int> changed;
    for (const RunEntry& entry : session.runs())
        if (entry.shown != pinned.contains(entry.name))
            changed << entry.number;
    for (const int number : changed)
        session.updateRun(number, [](RunEntry& entry) { entry.shown = !entry.shown; });
}

struct NamedPage {
    PageId page;
    const char* name;
};
constexpr NamedPage kNamedPages[]{{PageId::library, "library"},
                                  {PageId::training, "training"},
                                  {PageId::map, "map"},
                                  {PageId::readers, "readers"},
                                  {PageId::compare, "compare"}};

/// Its number among texts, or -1.
template <class Texts> int numberOf(const Texts& texts, std::size_t count, const std::string& text)
{
    for (std::size_t i = 0; i < count; ++i)
        if (texts[i] == text)
            return static_cast<int>(i);
    return -1;
}

QString textAt(const TextList& texts, int number)
{
    return QString::fromStdString(std::string(texts[static_cast<std::size_t>(number)]));
}

} // namespace

ProjectPartOwner notesPart(const std::shared_ptr<ProjectNotes>& notes)
{
    return {.key = "notes",
            .title = OwnParts::tr("notes"),
            .content =
                [notes] {
                    return notes->text.isEmpty() ? QByteArray()
                                                 : compact({{QStringLiteral("text"), notes->text}});
                },
            .restore =
                [notes](const QByteArray& json) {
                    const QJsonValue text = objectOf(json).value(QStringLiteral("text"));
                    notes->text = text.toString();
                    return json.isEmpty() || text.isString();
                }};
}

ProjectPartOwner readersPart(OwnReaders& readers, const std::function<QString()>& name)
{
    return {.key = "readers",
            .title = OwnParts::tr("your readers"),
            .content =
                [&readers] {
                    if (readers.all().empty())
                        return QByteArray();
                    QJsonArray list;
                    for (const OwnReader& reader : readers.all())
                        list.append(QJsonObject{{QStringLiteral("key"), reader.key},
                                                {QStringLiteral("reader"), objectOf(readerToJson(reader))}});
                    return compact({{QStringLiteral("readers"), list}});
                },
            .restore =
                [&readers, name](const QByteArray& json) {
                    const QJsonArray list = objectOf(json).value(QStringLiteral("readers")).toArray();
                    bool areAllRead = true;
                    for (const QJsonValue& value : list) {
                        const QJsonObject one = value.toObject();
                        auto reader = readerFromJson(compact(one.value(QStringLiteral("reader")).toObject()),
                                                     QString());
                        areAllRead = areAllRead && reader;
                        if (!reader)
                            continue;
                        reader->key = one.value(QStringLiteral("key")).toString();
                        takeReader(readers, *std::move(reader), name());
                    }
                    return areAllRead;
                },
            .keptElsewhere = true};
}

ProjectPartOwner tagsPart(KeptTags& tags)
{
    return {.key = "tags",
            .title = OwnParts::tr("tags"),
            .content =
                [&tags] {
                    return tags.tags().empty() ? QByteArray()
                                               : QByteArray::fromStdString(tags.tags().toJson());
                },
            .restore =
                [&tags](const QByteArray& json) {
                    if (json.isEmpty())
                        return true;
                    const auto brought = Tags::fromJson(json.toStdString());
                    if (!brought)
                        return false;
                    tags.add(*brought);
                    return true;
                },
            .keptElsewhere = true};
}

ProjectPartOwner windowPart(Session& session, const PagePlace& place)
{
    return {.key = "window",
            .title = OwnParts::tr("the page"),
            .content =
                [&session, place] {
                    QJsonObject object;
                    for (const NamedPage& named : kNamedPages)
                        if (named.page == place.page())
                            object[QStringLiteral("page")] = QLatin1String(named.name);
                    if (const RunEntry* run = session.findRun(session.currentRun()))
                        object[QStringLiteral("run")] = run->name;
                    QJsonArray pinned;
                    for (const RunEntry& entry : session.runs())
                        if (entry.shown)
                            pinned.append(entry.name);
                    object[QStringLiteral("pinned")] = pinned;
                    const DatasetPtr data = session.dataset();
                    if (data && session.selectedBook() >= 0)
                        object[QStringLiteral("book")] = textAt(data->books.ids, session.selectedBook());
                    if (data && session.selectedReader() >= 0)
                        object[QStringLiteral("reader")] = textAt(data->userIds, session.selectedReader());
                    return compact(object);
                },
            .restore =
                [&session, place](const QByteArray& json) {
                    if (json.isEmpty())
                        return true;
                    const QJsonObject object = objectOf(json);
                    const QString run = object.value(QStringLiteral("run")).toString();
                    for (const RunEntry& entry : session.runs())
                        if (entry.name == run) {
                            session.selectRun(entry.number);
                            break;
                        }
                    pinThose(session, object.value(QStringLiteral("pinned")));
                    if (const DatasetPtr data = session.dataset()) {
                        const auto text = [&](const char* key) {
                            return object.value(QLatin1String(key)).toString().toStdString();
                        };
                        const int book = numberOf(data->books.ids, data->bookCount(), text("book"));
                        if (book >= 0)
                            session.selectBook(book);
                        const int reader = numberOf(data->userIds, data->userCount(), text("reader"));
                        if (reader >= 0)
                            session.selectReader(reader);
                    }
                    const QString page = object.value(QStringLiteral("page")).toString();
                    for (const NamedPage& named : kNamedPages)
                        if (page == QLatin1String(named.name))
                            place.show(named.page);
                    return true;
                },
            .isOnlyPlace = true};
}

ProjectPartOwner trainingPart(const TrainingForm& form)
{
    return {.key = "training",
            .title = OwnParts::tr("training settings"),
            .content =
                [form] {
                    const RunSettings settings = form.settings();
                    return compact({{QStringLiteral("preset"), QString::fromStdString(settings.preset)},
                                    {QStringLiteral("settings"), QString::fromStdString(settingsText(settings))}});
                },
            .restore =
                [form](const QByteArray& json) {
                    if (json.isEmpty())
                        return true; // the form stays
                    const QJsonObject object = objectOf(json);
                    form.show(trainingOf(object.value(QStringLiteral("preset")).toString(),
                                         object.value(QStringLiteral("settings")).toString()));
                    return true;
                },
            .isOnlyPlace = true};
}

} // namespace shelf
