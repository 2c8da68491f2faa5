// SPDX-License-Identifier: GPL-3.0-or-later
// The Projector's files in TensorBoard itself, in a real browser, by mouse and keys.
#include "tests/app/page_runs.h"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

namespace {

constexpr int kSoughtBook = 42;
constexpr int kNeighbors = 10;

/// Functions of the page that look through its elements' own documents.
const QString kDeep = QStringLiteral(
    "window.deep = (selector, root = document) => { const queue = [root]; while (queue.length) {"
    "const one = queue.shift(); const found = one.querySelector(selector); if (found) return found;"
    "for (const element of one.querySelectorAll('*')) if (element.shadowRoot) queue.push(element.shadowRoot);"
    "} return null; };"
    "window.middle = element => { const box = element.getBoundingClientRect();"
    "return [box.x + box.width / 2, box.y + box.height / 2]; };"
    "window.shownData = () => deep('#projector').dataSet;");

QList<QByteArrayList> rowsOf(const QString& file, char separator)
{
    QList<QByteArrayList> rows;
    for (const QByteArray& line : contentOf(file).trimmed().split('\n'))
        rows << line.split(separator);
    return rows;
}

} // namespace

class TestProjectorHands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyVectorIsThere();
    void booksHaveTheirGroups();
    void everyBookHasItsPicture();
    void theBookmarkShowsTheProgramsMap();
    void theNearestBooksAreThoseOfTheProgram();
    void cleanupTestCase();

private:
    QString path(const char* name) const { return m_runs.file(QLatin1String(name)); }
    Browser& browser() const { return *m_runs.browser; }
    void clickOn(const QString& element)
    {
        const QJsonArray at = browser().value(QStringLiteral("middle(%1)").arg(element)).toArray();
        browser().click(QPointF(at.at(0).toDouble(), at.at(1).toDouble()));
    }

    PageRuns m_runs;
    QTemporaryDir m_folder;
    QProcess m_server;
};

void TestProjectorHands::initTestCase()
{
    const QString server = qEnvironmentVariable("SHELFSPACE_READERS") + QStringLiteral("/bin/tensorboard");
    if (!QFile::exists(server))
        QSKIP("TensorBoard is not installed: tests/run does so, by tests/readers/requirements.txt");
    if (const QString why = m_runs.begin(); !why.isEmpty())
        QSKIP(qPrintable(why));
    QVERIFY(browser().isRunning());
    const auto call = [](const QStringList& words) {
        const BatchCall made = callProgram(words);
        QVERIFY2(made.exit == 0, made.err.constData());
    };
    call({QStringLiteral("train"), path("library"), QStringLiteral("--preset"),
          QStringLiteral("goodbooks-neural"), QStringLiteral("--seed"), QStringLiteral("3"),
          QStringLiteral("--out"), path("run.shelf")});
    for (const char* what : {"projector", "coordinates"})
        call({QStringLiteral("export"), path("run.shelf"), QStringLiteral("--what"), QLatin1String(what),
              QStringLiteral("--method"), QStringLiteral("tsne"), QStringLiteral("--out"), path(what)});

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), m_folder.path());
    m_server.setProcessEnvironment(environment);
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(server, {QStringLiteral("--logdir"), path("projector"), QStringLiteral("--host"),
                            QStringLiteral("127.0.0.1"), QStringLiteral("--port"), QStringLiteral("0"),
                            QStringLiteral("--load_fast=false")});
    static const QRegularExpression place(QStringLiteral("http://127\\.0\\.0\\.1:\\d+/"));
    QByteArray said;
    QString address;
    for (QDeadlineTimer late(60000); address.isEmpty() && !late.hasExpired();) {
        if (!m_server.waitForReadyRead(1000) && m_server.state() == QProcess::NotRunning)
            break;
        said += m_server.readAll();
        address = place.match(QString::fromUtf8(said)).captured();
    }
    QVERIFY2(!address.isEmpty(), said.constData());
    // What TensorBoard's own page has in its frame.
    QVERIFY(browser().open(QUrl(address + QStringLiteral("data/plugin/projector/projector_binary.html"))));
    browser().value(kDeep);
    QVERIFY(browser().waitFor(QStringLiteral("shownData().points.length > 0 && "
                                             "shownData().spriteAndMetadataInfo && "
                                             "!deep('#notification-dialog').opened && "
                                             "deep('.state-radio paper-icon-button')")));
}

void TestProjectorHands::everyVectorIsThere()
{
    QCOMPARE(browser().text(QStringLiteral("deep('.numDataPoints').innerText")).toInt(), PageRuns::kBooks);
    const QList<QByteArrayList> rows = rowsOf(path("projector/vecs.tsv"), '\t');
    const QJsonArray points =
        browser()
            .value(QStringLiteral("shownData().points.map(point => Array.from(point.vector))"))
            .toArray();
    QCOMPARE(points.size(), qsizetype(PageRuns::kBooks));
    QCOMPARE(rows.size(), points.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonArray vector = points[i].toArray();
        QCOMPARE(vector.size(), rows[i].size());
        for (qsizetype d = 0; d < vector.size(); ++d)
            QCOMPARE(static_cast<float>(vector[d].toDouble()), rows[i][d].toFloat());
    }
}

void TestProjectorHands::booksHaveTheirGroups()
{
    const QString metadata = QStringLiteral("shownData().points.map(point => String(point.metadata.%1))");
    const QList<QByteArrayList> rows = rowsOf(path("projector/meta.tsv"), '\t');
    QCOMPARE(rows[0].last(), QByteArray("group"));
    const QStringList titles = browser().texts(metadata.arg(QStringLiteral("title")));
    const QStringList groups = browser().texts(metadata.arg(QStringLiteral("group")));
    QCOMPARE(groups.size(), qsizetype(PageRuns::kBooks));
    for (qsizetype i = 0; i < groups.size(); ++i) {
        QCOMPARE(titles[i], QString::fromUtf8(rows[i + 1].first()));
        QCOMPARE(groups[i], QString::fromUtf8(rows[i + 1].last()));
    }
    QVERIFY(QSet<QString>(groups.begin(), groups.end()).size() > 1);
    QVERIFY(browser()
                .texts(QStringLiteral("Array.from(deep('#colorby').querySelectorAll('paper-item'),"
                                      "item => item.innerText.trim().split('\\n')[0].trim())"))
                .contains(QStringLiteral("group")));
}

void TestProjectorHands::everyBookHasItsPicture()
{
    const QStringList sprites = browser().requests.filter(QStringLiteral("/sprite_image?"));
    QCOMPARE(sprites.size(), qsizetype(1));
    const QImage sprite(path("projector/projector_sprite.png"));
    const QString shown = QStringLiteral("shownData().spriteAndMetadataInfo.");
    QCOMPARE(browser().value(shown + QStringLiteral("spriteImage.naturalWidth")).toInt(), sprite.width());
    // It counts its rows by dividing, and takes as many rows as columns for granted.
    const int cell = browser().value(shown + QStringLiteral("spriteMetadata.singleImageDim[0]")).toInt();
    QVERIFY(cell > 0);
    QCOMPARE(sprite.width() % cell, 0);
    QCOMPARE(sprite.height(), sprite.width());
    QVERIFY(sprite.width() / cell * (sprite.width() / cell) >= PageRuns::kBooks);
}

void TestProjectorHands::theBookmarkShowsTheProgramsMap()
{
    clickOn(QStringLiteral("deep('.state-radio paper-icon-button')"));
    QVERIFY(browser().waitFor(QStringLiteral("shownData().points[0].projections['umap-1'] !== undefined")));
    QVERIFY(browser().waitFor(QStringLiteral("deep('.projection-tab.active').innerText.trim() === 'UMAP'")));
    QVERIFY(
        browser().text(QStringLiteral("deep('.state-label-input').value")).contains(QLatin1String("t-SNE")));
    const QJsonArray shown =
        browser()
            .value(QStringLiteral("shownData().points.map(({projections}) =>"
                                  "[projections['umap-0'], projections['umap-1'], projections['umap-2']])"))
            .toArray();
    // The same map as a table: book_id, title, x, y, authors; the titles hold a comma each.
    const QList<QByteArrayList> rows = rowsOf(path("coordinates/coordinates.csv"), ',');
    QCOMPARE(rows.size(), shown.size() + 1);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        QCOMPARE(static_cast<float>(shown[i].toArray().at(0).toDouble()), rows[i + 1][3].toFloat());
        QCOMPARE(static_cast<float>(shown[i].toArray().at(1).toDouble()), rows[i + 1][4].toFloat());
    }
}

void TestProjectorHands::theNearestBooksAreThoseOfTheProgram()
{
    const BatchCall call =
        callProgram({QStringLiteral("neighbors"), path("run.shelf"), QStringLiteral("--book"),
                     QString::number(kSoughtBook), QStringLiteral("--top"), QString::number(kNeighbors),
                     QStringLiteral("--metric"), QStringLiteral("cosine"), QStringLiteral("--json")});
    QVERIFY2(call.exit == 0, call.err.constData());
    const QJsonArray ours = call.json().value(QLatin1String("neighbors")).toArray();
    QCOMPARE(ours.size(), qsizetype(kNeighbors));

    clickOn(QStringLiteral("deep('input', deep('#search-box').shadowRoot)"));
    browser().type(browser().text(
        QStringLiteral("shownData().points.find(one => String(one.metadata.book_id) === '%1').metadata.title")
            .arg(kSoughtBook)));
    QVERIFY(browser().waitFor(
        QStringLiteral("deep('.nn-list').querySelectorAll('.neighbor').length >= %1").arg(kNeighbors)));
    const QString each = QStringLiteral("Array.from(deep('.nn-list').querySelectorAll('.neighbor .%1'),"
                                        "element => element.innerText.trim())");
    const QStringList titles = browser().texts(each.arg(QStringLiteral("label")));
    const QStringList distances = browser().texts(each.arg(QStringLiteral("value")));
    QVERIFY(titles.size() >= kNeighbors && distances.size() == titles.size());
    for (int i = 0; i < kNeighbors; ++i) {
        const QJsonObject one = ours[i].toObject();
        QCOMPARE(titles[i], one.value(QLatin1String("title")).toString());
        QVERIFY(std::abs(distances[i].toDouble() - one.value(QLatin1String("distance")).toDouble()) < 6e-4);
    }
}

void TestProjectorHands::cleanupTestCase()
{
    if (const QString picture = qEnvironmentVariable("SHELFSPACE_TEST_PICTURE");
        m_runs.browser && !picture.isEmpty())
        browser().takePicture(picture);
    m_runs.browser.reset();
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(10000)) {
        m_server.kill();
        m_server.waitForFinished();
    }
}

QTEST_GUILESS_MAIN(TestProjectorHands)
#include "tst_projector_hands.moc"
