// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/animation/animation_file.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QPointF>
#include <QRect>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <QColor>
#include <QDir>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QTemporaryDir>

#include <gif_lib.h>

#include <algorithm>
#include <cmath>
#include <csignal>

#include <sys/resource.h>

using namespace shelf;

namespace {

constexpr QSize kSize(120, 80);

/// A disc that walks over a ground, in a few flat colors with soft edges.
QImage walking(int i)
{
    QImage picture(kSize, QImage::Format_RGB32);
    picture.fill(QColor(250, 251, 253));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 114, 178));
    painter.drawEllipse(QPointF(20 + 7 * i, 40), 10, 10);
    painter.setBrush(QColor(213, 94, 0));
    painter.drawRect(2, 2, 20, 10);
    return picture;
}

/// Thousands of colors that change with the frame.
QImage colorful(int i)
{
    QImage picture(kSize, QImage::Format_RGB32);
    for (int y = 0; y < kSize.height(); ++y)
        for (int x = 0; x < kSize.width(); ++x)
            picture.setPixelColor(x, y, QColor::fromHsv((3 * x + 40 * i) % 360, 255 - y, 255 - y / 2));
    return picture;
}

struct ReadFrame {
    QImage picture;
    int delay = 0;
};

/// All frames as Qt's own reader composes them.
QList<ReadFrame> readFrames(const QString& file)
{
    QImageReader reader(file);
    QList<ReadFrame> frames;
    for (QImage picture = reader.read(); !picture.isNull(); picture = reader.read())
        frames.append({picture.convertToFormat(QImage::Format_RGB32), reader.nextImageDelay()});
    return frames;
}

/// What giflib says of a file.
struct GifFacts {
    int frames = 0;
    QSize size;
    QList<int> delays; ///< hundredths of a second
    bool loops = false;
    qint64 framePixels = 0; ///< of all frames but the first
};

GifFacts readFacts(const QString& file)
{
    GifFacts facts;
    int error = 0;
    GifFileType* gif = DGifOpenFileName(QFile::encodeName(file).constData(), &error);
    if (!gif)
        return facts;
    if (DGifSlurp(gif) == GIF_OK) {
        facts.frames = gif->ImageCount;
        facts.size = QSize(gif->SWidth, gif->SHeight);
        for (int i = 0; i < gif->ImageCount; ++i) {
            GraphicsControlBlock control;
            facts.delays << (DGifSavedExtensionToGCB(gif, i, &control) == GIF_OK ? control.DelayTime : -1);
            const GifImageDesc& box = gif->SavedImages[i].ImageDesc;
            if (i > 0)
                facts.framePixels += qint64(box.Width) * box.Height;
        }
        const SavedImage& first = gif->SavedImages[0];
        for (int e = 0; e < first.ExtensionBlockCount; ++e) {
            const ExtensionBlock& block = first.ExtensionBlocks[e];
            facts.loops |= block.Function == APPLICATION_EXT_FUNC_CODE && block.ByteCount == 11 &&
                           std::equal(block.Bytes, block.Bytes + 11, "NETSCAPE2.0");
        }
    }
    DGifCloseFile(gif, &error);
    return facts;
}

/// Root mean square over all channels, 0 .. 255.
double difference(const QImage& a, const QImage& b)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            for (const int gap : {p.red() - q.red(), p.green() - q.green(), p.blue() - q.blue()})
                sum += double(gap) * gap;
        }
    return std::sqrt(sum / (3.0 * a.width() * a.height()));
}

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestAnimationFile : public QObject {
    Q_OBJECT

private slots:
    void flatPicturesComeBackExactly();
    void manyColorsComeBackClose();
    void whatDoesNotMoveDoesNotFlicker();
    void framesAreSeenAsLongAsAsked();
    void anAnimationMayRunOnceOnly();
    void onlyWhatChangedIsStored();
    void aFrameWithoutChangeKeepsItsTime();
    void transparentPicturesLieOnWhite();
    void numberedPicturesAreTheFrames();
    void stoppingLeavesTheOldFile();
    void progressGoesForwardToItsEnd();
    void whatCannotBeWrittenIsSaid();
    void aFullDiskIsSaidAndLeavesNothing();
};

void TestAnimationFile::flatPicturesComeBackExactly()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    const auto written = writeGif({.frames = 12, .frame = walking}, file);
    QVERIFY2(written.ok(), written.ok() ? "" : written.error().text().c_str());
    QCOMPARE(*written, WrittenFiles{file.toStdString()});
    const GifFacts facts = readFacts(file);
    QCOMPARE(facts.frames, 12);
    QCOMPARE(facts.size, kSize);
    const auto frames = readFrames(file);
    QCOMPARE(frames.size(), 12);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(frames[i].picture, walking(i));
}

void TestAnimationFile::manyColorsComeBackClose()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    QVERIFY(writeGif({.frames = 10, .frame = colorful}, file).ok());
    const auto frames = readFrames(file);
    QCOMPARE(frames.size(), 10);
    double sum = 0;
    for (int i = 0; i < 10; ++i)
        sum += difference(frames[i].picture, colorful(i));
    // Boxes of colors split at their medians come to 4.9.
    QVERIFY2(sum / 10 < 4.8, QByteArray::number(sum / 10));
}

void TestAnimationFile::whatDoesNotMoveDoesNotFlicker()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    const auto picture = [](int i) {
        QImage both = colorful(0);
        QPainter(&both).fillRect(QRect(10 * i, 60, 10, 10), QColor::fromHsv(36 * i, 200, 200));
        return both;
    };
    QVERIFY(writeGif({.frames = 8, .frame = picture}, file).ok());
    const auto frames = readFrames(file);
    QCOMPARE(frames.size(), 8);
    for (const ReadFrame& frame : frames)
        QCOMPARE(frame.picture.copy(0, 0, kSize.width(), 60),
                 frames[0].picture.copy(0, 0, kSize.width(), 60));
}

void TestAnimationFile::framesAreSeenAsLongAsAsked()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    QVERIFY(writeGif({.frames = 4, .frame = walking, .delay = 250, .lastDelay = 2000}, file).ok());
    GifFacts facts = readFacts(file);
    QCOMPARE(facts.delays, (QList<int>{25, 25, 25, 200}));
    QVERIFY(facts.loops);
    QCOMPARE(readFrames(file)[1].delay, 250);
    QVERIFY(writeGif({.frames = 2, .frame = walking, .delay = 0}, file).ok());
    QCOMPARE(readFacts(file).delays, (QList<int>{2, 2}));
    QVERIFY(writeGif({.frames = 1, .frame = walking, .delay = 10'000'000}, file).ok());
    QCOMPARE(readFacts(file).delays, (QList<int>{65535}));
}

void TestAnimationFile::anAnimationMayRunOnceOnly()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    QVERIFY(writeGif({.frames = 2, .frame = walking, .loops = false}, file).ok());
    QVERIFY(!readFacts(file).loops);
    QCOMPARE(QImageReader(file).loopCount(), 0);
    QVERIFY(writeGif({.frames = 2, .frame = walking}, file).ok());
    QImageReader reader(file);
    reader.read();
    QCOMPARE(reader.loopCount(), -1); // for ever
}

void TestAnimationFile::onlyWhatChangedIsStored()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    QVERIFY(writeGif({.frames = 12, .frame = walking}, file).ok());
    // The disc is 20 pixels wide and moves by 7: no more than 28 x 22 pixels change.
    QVERIFY(readFacts(file).framePixels <= 11 * 28 * 22);
}

void TestAnimationFile::aFrameWithoutChangeKeepsItsTime()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    QVERIFY(writeGif({.frames = 5, .frame = [](int) { return walking(3); }}, file).ok());
    QCOMPARE(readFacts(file).delays, (QList<int>{10, 10, 10, 10, 10}));
    for (const ReadFrame& frame : readFrames(file))
        QCOMPARE(frame.picture, walking(3));
}

void TestAnimationFile::transparentPicturesLieOnWhite()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    const auto picture = [](int i) {
        QImage half(kSize, QImage::Format_ARGB32_Premultiplied);
        half.fill(Qt::transparent);
        QPainter(&half).fillRect(0, 0, 30 + i, 30, Qt::red);
        return half;
    };
    QVERIFY(writeGif({.frames = 2, .frame = picture}, file).ok());
    const auto frames = readFrames(file);
    QCOMPARE(frames.size(), 2);
    QCOMPARE(frames[1].picture.pixelColor(100, 70), QColor(Qt::white));
    QCOMPARE(frames[1].picture.pixelColor(30, 5), QColor(Qt::red));
}

void TestAnimationFile::numberedPicturesAreTheFrames()
{
    QTemporaryDir folder;
    const QString inner = folder.filePath(QStringLiteral("new/frames"));
    const auto written = writeFrames({.frames = 11, .frame = walking}, inner, QStringLiteral("map"));
    QVERIFY(written.ok());
    QCOMPARE(written->size(), std::size_t(11));
    QCOMPARE(filesIn(inner).size(), 11);
    QCOMPARE(filesIn(inner).first(), QStringLiteral("map0001.png"));
    for (int i = 0; i < 11; ++i)
        QCOMPARE(
            QImage(QString::fromStdString((*written)[std::size_t(i)])).convertToFormat(QImage::Format_RGB32),
            walking(i));
}

void TestAnimationFile::stoppingLeavesTheOldFile()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    QFile old(file);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("GIF89a old");
    old.close();
    for (const std::uint64_t stopAt : {1, 7, 12}) { // while it looks, while it writes, at the end
        const auto stopped = writeGif({.frames = 6, .frame = walking}, file,
                                      [&](std::uint64_t done, std::uint64_t) { return done < stopAt; });
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().kind, ErrorKind::cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("GIF89a old"));
        old.close();
        QCOMPARE(filesIn(folder.path()).size(), 1);
    }
    const QString frames = folder.filePath(QStringLiteral("frames"));
    const auto stopped = writeFrames({.frames = 6, .frame = walking}, frames, QStringLiteral("f"),
                                     [](std::uint64_t done, std::uint64_t) { return done < 2; });
    QVERIFY(!stopped.ok());
    QCOMPARE(filesIn(folder.path()).size(), 1); // all frames, or none
}

void TestAnimationFile::progressGoesForwardToItsEnd()
{
    QTemporaryDir folder;
    std::uint64_t last = 0;
    bool forward = true;
    QVERIFY(writeGif({.frames = 6, .frame = walking}, folder.filePath(QStringLiteral("a.gif")),
                     [&](std::uint64_t done, std::uint64_t total) {
                         forward &= done > last && done <= total;
                         last = done * 1000 / total == 1000 ? 1000 : done;
                         return true;
                     })
                .ok());
    QVERIFY(forward);
    QCOMPARE(last, std::uint64_t(1000));
}

void TestAnimationFile::whatCannotBeWrittenIsSaid()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.gif"));
    QVERIFY(!writeGif({}, file).ok());
    QVERIFY(!writeFrames({}, folder.path()).ok());
    const auto empty =
        writeGif({.frames = 2, .frame = [](int i) { return i == 0 ? walking(0) : QImage(); }}, file);
    QVERIFY(!empty.ok());
    QVERIFY(empty.error().message.find("2") != std::string::npos);
    QVERIFY(!writeGif({.frames = 2, .frame = [](int i) { return walking(0).copy(0, 0, 50 + i, 50); }}, file)
                 .ok());
    QVERIFY(filesIn(folder.path()).isEmpty());
    const QString nowhere = folder.filePath(QStringLiteral("no/a.gif"));
    const auto missing = writeGif({.frames = 1, .frame = walking}, nowhere);
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().file, nowhere.toStdString());
    QVERIFY(!missing.error().advice.empty());
}

void TestAnimationFile::aFullDiskIsSaidAndLeavesNothing()
{
    QTemporaryDir folder;
    // No file may grow beyond a hundred bytes for a moment, which is how a full disk looks to the writer.
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = 100;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto gif = writeGif({.frames = 2, .frame = walking}, folder.filePath(QStringLiteral("a.gif")));
    const auto frames = writeFrames({.frames = 2, .frame = walking}, folder.path());
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!gif.ok());
    QVERIFY(!frames.ok());
    QVERIFY(!gif.error().message.empty() && gif.error().file.ends_with("a.gif"));
    QVERIFY(filesIn(folder.path()).isEmpty());
}

QTEST_MAIN(TestAnimationFile)
#include "tst_animation_file.moc"
