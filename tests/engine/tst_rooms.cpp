// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace {

constexpr int kMostFiles = 32;
constexpr int kMostLines = 400;
constexpr int kHeadLines = 5;

struct Source {
    std::string path; ///< from the project's root
    std::vector<std::string> includes;
    int lines = 0;
    std::string head; ///< the first lines
    std::string text;
};

/// The folder of a path.
std::string roomOf(const std::string& path)
{
    return path.substr(0, path.rfind('/'));
}

std::vector<Source> readSources(const QString& top)
{
    static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""));
    const QDir root(QStringLiteral(SHELFSPACE_SOURCE_DIR));
    std::vector<Source> sources;
    QDirIterator files(root.filePath(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            continue;
        Source source;
        source.path = root.relativeFilePath(file.fileName()).toStdString();
        while (!file.atEnd()) {
            const QString line = QString::fromUtf8(file.readLine());
            source.text += line.toStdString();
            if (++source.lines <= kHeadLines)
                source.head += line.toStdString();
            if (const auto found = include.match(line); found.hasMatch())
                source.includes.push_back(found.captured(1).toStdString());
        }
        sources.push_back(std::move(source));
    }
    return sources;
}

/// Rooms by what they include.
using Arrows = std::map<std::string, std::set<std::string>>;

Arrows arrowsOf(const std::vector<Source>& sources)
{
    Arrows arrows;
    for (const Source& source : sources)
        for (const std::string& to : source.includes)
            if (to.find('/') != std::string::npos && roomOf(to) != roomOf(source.path))
                arrows[roomOf(source.path)].insert(roomOf(to));
    return arrows;
}

/// One ring of rooms, each of which includes the next and the last the first; empty where there is none.
std::vector<std::string> ringOf(const Arrows& arrows)
{
    enum class Mark { unseen, open, done };
    std::map<std::string, Mark> marks;
    std::vector<std::string> way, ring;
    const std::function<void(const std::string&)> visit = [&](const std::string& room) {
        marks[room] = Mark::open;
        way.push_back(room);
        if (const auto found = arrows.find(room); found != arrows.end())
            for (const std::string& next : found->second) {
                if (!ring.empty())
                    return;
                if (marks[next] == Mark::open)
                    ring.assign(std::find(way.begin(), way.end(), next), way.end());
                else if (marks[next] == Mark::unseen)
                    visit(next);
            }
        way.pop_back();
        marks[room] = Mark::done;
    };
    for (const auto& [room, to] : arrows)
        if (ring.empty() && marks[room] == Mark::unseen)
            visit(room);
    return ring;
}

} // namespace

/// The house as README draws it: read from the includes, so that it stays so.
class TestRooms : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const char* top : {"app", "widgets", "engine"}) {
            const std::vector<Source> found = readSources(QString::fromLatin1(top));
            QVERIFY2(found.size() > 100, top);
            m_sources.insert(m_sources.end(), found.begin(), found.end());
        }
    }

    void arrowsGoFromAppToWidgetsToEngine()
    {
        const std::vector<std::string> floors = {"engine", "widgets", "app"};
        const auto floorOf = [&](const std::string& path) {
            return std::find(floors.begin(), floors.end(), path.substr(0, path.find('/'))) - floors.begin();
        };
        for (const Source& source : m_sources)
            for (const std::string& to : source.includes)
                if (to.find('/') != std::string::npos && to.rfind("ui/", 0) != 0)
                    QVERIFY2(floorOf(to) <= floorOf(source.path), (source.path + " includes " + to).c_str());
    }

    void noRoomsIncludeEachOther()
    {
        std::string text;
        for (const std::string& room : ringOf(arrowsOf(m_sources)))
            text += room + " -> ";
        QVERIFY2(text.empty(), text.c_str());
    }

    void aRingIsFound()
    {
        QVERIFY(ringOf({{"a", {"b"}}, {"b", {"c"}}}).empty());
        QCOMPARE(ringOf({{"a", {"b"}}, {"b", {"c", "d"}}, {"d", {"b"}}}),
                 (std::vector<std::string>{"b", "d"}));
    }

    /// By Error::failure and its two siblings, so that there is one way to say what went wrong and where.
    void errorsAreMadeByTheirMakers()
    {
        static const QRegularExpression byHand(QStringLiteral(
            "\\bError(\\s+\\w+)?\\{\\s*[^}\\s]|\\{\\s*\\.message\\s*=|\\bError (\\w+);\\s*\\2\\."));
        QVERIFY(byHand.match(QStringLiteral("return Error{\"No\"};")).hasMatch());
        QVERIFY(byHand.match(QStringLiteral("return {.message = why};")).hasMatch());
        QVERIFY(byHand.match(QStringLiteral("Error error;\n    error.file = path;")).hasMatch());
        QVERIFY(!byHand.match(QStringLiteral("struct Error {\n    std::string message;")).hasMatch());
        for (const Source& source : m_sources)
            if (source.path != "engine/base/result.h" && source.path != "engine/base/result.cpp") {
                const auto found = byHand.match(QString::fromStdString(source.text));
                QVERIFY2(!found.hasMatch(), (source.path + ": " + found.captured().toStdString()).c_str());
            }
    }

    // Two classes of one name in a namespace make one program that takes the functions of either for both.
    void noTwoClassesHaveOneName()
    {
        static const QRegularExpression line(
            QStringLiteral("^(?:namespace ([\\w:]+) \\{|(?:class|struct|enum class) (\\w+)(?: final)?(?: "
                           ":[^;{]*)?\\s*\\{)"),
            QRegularExpression::MultilineOption);
        std::map<std::string, std::string> places;
        for (const Source& source : m_sources) {
            if (!source.path.ends_with(".h"))
                continue;
            QString room;
            for (auto found = line.globalMatch(QString::fromStdString(source.text)); found.hasNext();) {
                const QRegularExpressionMatch one = found.next();
                if (one.hasCaptured(1)) {
                    room = one.captured(1);
                    continue;
                }
                const std::string name = QStringLiteral("%1::%2").arg(room, one.captured(2)).toStdString();
                const auto [other, isNew] = places.try_emplace(name, source.path);
                QVERIFY2(isNew, (name + " in " + other->second + " and " + source.path).c_str());
            }
        }
        QVERIFY(places.size() > 900);
    }

    void noFolderIsCrowded()
    {
        std::map<std::string, int> files;
        for (const Source& source : m_sources)
            ++files[roomOf(source.path)];
        for (const auto& [room, count] : files)
            QVERIFY2(count <= kMostFiles, (room + ": " + std::to_string(count)).c_str());
    }

    void longUnitsSayWhy()
    {
        std::string text;
        for (const Source& source : m_sources)
            if (source.lines > kMostLines && source.head.find("// Long because ") == std::string::npos)
                text += source.path + ": " + std::to_string(source.lines) + '\n';
        QVERIFY2(text.empty(), text.c_str());
    }

private:
    std::vector<Source> m_sources;
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
