// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/animation/animation_file.h"

#include "app/take_away/animation/gif_palette.h"
#include "engine/files/exports/export_edge.h"
#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "engine/output/staged_folder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QRect>

#include <gif_lib.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace shelf {

namespace {

struct AnimationWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::AnimationFile)
};

constexpr int kMostSide = 65535; // what the format can say
constexpr int kLeastDelay = 2;   // browsers take less for ten
constexpr int kMostDelay = 65535;
constexpr GifPixelType kAsBefore = GifPalette::kMostColors;

Error failure(const QString& message, const QString& file = {}, const QString& advice = {})
{
    return Error::failure(message.toStdString(), advice.toStdString()).in(file.toStdString());
}

Status check(const Animation& animation)
{
    if (animation.frames < 1 || !animation.frame)
        return failure(AnimationWords::tr("There is nothing to animate: no frame was kept."));
    return {};
}

/// Frame i without transparency; size: of the first one, or empty.
Result<QImage> frameOf(const Animation& animation, int i, QSize size)
{
    QImage picture = animation.frame(i);
    if (picture.isNull())
        return failure(AnimationWords::tr("Picture %1 of the animation could not be drawn.").arg(i + 1), {},
                       AnimationWords::tr("There may not be enough memory: choose a smaller size"));
    if (size.isValid() && picture.size() != size)
        return failure(
            AnimationWords::tr("Picture %1 of the animation has another size than the first.").arg(i + 1));
    if (picture.hasAlphaChannel()) {
        QImage opaque(picture.size(), QImage::Format_RGB32);
        if (opaque.isNull())
            return failure(AnimationWords::tr("There is not enough memory for pictures of this size."));
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(QPoint(), picture.convertToFormat(QImage::Format_ARGB32_Premultiplied));
        return opaque;
    }
    return picture.convertToFormat(QImage::Format_RGB32);
}

int writeBytes(GifFileType* gif, const GifByteType* bytes, int size)
{
    auto* out = static_cast<AtomicFile*>(gif->UserData);
    out->write(std::string_view(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)));
    return out->failed() ? 0 : size;
}

/// A GIF that is being written; each call is false once something failed.
class GifWriter {
public:
    GifWriter(AtomicFile& out, QSize size) : m_size(size) { m_gif = EGifOpen(&out, writeBytes, &m_error); }
    ~GifWriter() { close(); }
    GifWriter(const GifWriter&) = delete;
    GifWriter& operator=(const GifWriter&) = delete;

    bool begin(const std::vector<QRgb>& colors, bool loops);
    bool add(const std::vector<GifPixelType>& pixels, int delay);
    bool close();
    QString reason() const
    {
        const char* known = GifErrorString(m_error);
        return known ? QString::fromLatin1(known) : AnimationWords::tr("for an unknown reason");
    }

private:
    bool good(int result)
    {
        if (result != GIF_OK && m_error == 0)
            m_error = m_gif->Error;
        return result == GIF_OK;
    }
    QRect changed(const std::vector<GifPixelType>& pixels) const;
    std::size_t at(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_size.width()) +
               static_cast<std::size_t>(x);
    }

    GifFileType* m_gif = nullptr;
    int m_error = 0;
    QSize m_size;
    std::vector<GifPixelType> m_before;
    std::vector<GifPixelType> m_line;
};

bool GifWriter::begin(const std::vector<QRgb>& colors, bool loops)
{
    if (!m_gif)
        return false;
    ColorMapObject* map = GifMakeMapObject(256, nullptr);
    if (!map)
        return false;
    for (std::size_t i = 0; i < colors.size(); ++i)
        map->Colors[i] = {static_cast<GifByteType>(qRed(colors[i])),
                          static_cast<GifByteType>(qGreen(colors[i])),
                          static_cast<GifByteType>(qBlue(colors[i]))};
    EGifSetGifVersion(m_gif, true);
    bool done = good(EGifPutScreenDesc(m_gif, m_size.width(), m_size.height(), 8, 0, map));
    GifFreeMapObject(map);
    if (done && loops) {
        constexpr std::array<GifByteType, 3> kForEver{1, 0, 0};
        done = good(EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE)) &&
               good(EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0")) &&
               good(EGifPutExtensionBlock(m_gif, static_cast<int>(kForEver.size()), kForEver.data())) &&
               good(EGifPutExtensionTrailer(m_gif));
    }
    return done;
}

/// The part that is not as it was; one pixel where nothing changed, since a frame has to have one.
QRect GifWriter::changed(const std::vector<GifPixelType>& pixels) const
{
    if (m_before.empty())
        return QRect(QPoint(), m_size);
    int left = m_size.width();
    int right = -1;
    int top = m_size.height();
    int bottom = -1;
    for (int y = 0; y < m_size.height(); ++y) {
        const auto now = pixels.begin() + static_cast<std::ptrdiff_t>(at(0, y));
        const auto before = m_before.begin() + static_cast<std::ptrdiff_t>(at(0, y));
        const auto first = std::mismatch(now, now + m_size.width(), before).first - now;
        if (first == m_size.width())
            continue;
        int last = m_size.width() - 1;
        while (now[last] == before[last])
            --last;
        left = std::min(left, static_cast<int>(first));
        right = std::max(right, last);
        top = std::min(top, y);
        bottom = y;
    }
    return right < 0 ? QRect(0, 0, 1, 1) : QRect(QPoint(left, top), QPoint(right, bottom));
}

bool GifWriter::add(const std::vector<GifPixelType>& pixels, int delay)
{
    const QRect box = changed(pixels);
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, delay,
                                       m_before.empty() ? NO_TRANSPARENT_COLOR : kAsBefore};
    std::array<GifByteType, 4> bytes{};
    EGifGCBToExtension(&control, bytes.data());
    if (!good(
            EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, static_cast<int>(bytes.size()), bytes.data())) ||
        !good(EGifPutImageDesc(m_gif, box.x(), box.y(), box.width(), box.height(), false, nullptr)))
        return false;
    m_line.resize(static_cast<std::size_t>(box.width()));
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const bool same = !m_before.empty() && m_before[at(x, y)] == pixels[at(x, y)];
            m_line[static_cast<std::size_t>(x - box.left())] = same ? kAsBefore : pixels[at(x, y)];
        }
        if (!good(EGifPutLine(m_gif, m_line.data(), box.width())))
            return false;
    }
    m_before = pixels;
    return true;
}

bool GifWriter::close()
{
    GifFileType* const gif = std::exchange(m_gif, nullptr);
    return !gif || EGifCloseFile(gif, m_error == 0 ? &m_error : nullptr) == GIF_OK;
}

int hundredths(int milliseconds)
{
    return std::clamp((milliseconds + 5) / 10, kLeastDelay, kMostDelay);
}

Result<WrittenFiles> gif(const Animation& animation, const QString& file, const Progress& progress)
{
    const auto frames = static_cast<std::uint64_t>(animation.frames);
    GifPalette palette;
    QSize size;
    for (int i = 0; i < animation.frames; ++i) {
        const auto picture = frameOf(animation, i, size);
        if (!picture)
            return picture.error();
        size = picture->size();
        if (size.width() > kMostSide || size.height() > kMostSide)
            return failure(
                AnimationWords::tr("A GIF has at most %1 pixels in each direction.").arg(kMostSide));
        palette.add(*picture);
        if (!report(progress, static_cast<std::uint64_t>(i) + 1, 2 * frames))
            return Error::cancelledByCaller();
    }
    palette.choose();

    AtomicFile out(file.toStdString(), &kinds::gif);
    GifWriter writer(out, size);
    const auto stopped = [&]() -> Error {
        if (out.failed())
            return out.commit().error();
        return failure(AnimationWords::tr("The animation could not be written: %1").arg(writer.reason()),
                       file, AnimationWords::tr("Choose a smaller size"));
    };
    if (!writer.begin(palette.colors(), animation.loops))
        return stopped();
    std::vector<GifPixelType> pixels;
    for (int i = 0; i < animation.frames; ++i) {
        const auto picture = frameOf(animation, i, size);
        if (!picture)
            return picture.error();
        palette.pixels(*picture, pixels);
        const bool held = i + 1 == animation.frames && animation.lastDelay > 0;
        if (!writer.add(pixels, hundredths(held ? animation.lastDelay : animation.delay)))
            return stopped();
        if (!report(progress, frames + static_cast<std::uint64_t>(i) + 1, 2 * frames))
            return Error::cancelledByCaller();
    }
    if (!writer.close())
        return stopped();
    if (const Status written = out.commit(); !written)
        return written.error();
    return WrittenFiles{file.toStdString()};
}

Result<WrittenFiles> pictures(const Animation& animation, const QString& folder, const QString& stem,
                              const Progress& progress)
{
    StagedFolder stage(folder.toStdString());
    if (!stage.status())
        return stage.status().error();
    WrittenFiles written;
    QSize size;
    for (int i = 0; i < animation.frames; ++i) {
        const auto picture = frameOf(animation, i, size);
        if (!picture)
            return picture.error();
        size = picture->size();
        const QString file =
            QDir(QString::fromStdString(stage.path()))
                .filePath(QStringLiteral("%1%2.png").arg(stem).arg(i + 1, 4, 10, QLatin1Char('0')));
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (!picture->save(&buffer, "PNG"))
            return failure(AnimationWords::tr("There is not enough memory for pictures of this size."));
        const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
        if (const Status done = writeFileAtomically(file.toStdString(), text); !done)
            return stage.told(done.error());
        written.push_back(file.toStdString());
        if (!report(progress, static_cast<std::uint64_t>(i) + 1,
                    static_cast<std::uint64_t>(animation.frames)))
            return Error::cancelledByCaller();
    }
    if (const Status published = stage.publish(); !published)
        return published.error();
    return stage.placesOf(std::move(written));
}

} // namespace

Result<WrittenFiles> writeGif(const Animation& animation, const QString& file, const Progress& progress)
{
    if (const Status sound = check(animation); !sound)
        return sound.error();
    return atEdge(file.toStdString(), [&] { return gif(animation, file, progress); });
}

Result<WrittenFiles> writeFrames(const Animation& animation, const QString& folder, const QString& stem,
                                 const Progress& progress)
{
    if (const Status sound = check(animation); !sound)
        return sound.error();
    return atEdge(folder.toStdString(), [&] { return pictures(animation, folder, stem, progress); });
}

} // namespace shelf
