// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/map_picture_file.h"

#include "engine/output/atomic_file.h"
#include "engine/output/file_kind.h"
#include "widgets/charts/picture_bytes.h"
#include "widgets/map/view/map_picture.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace shelf {

namespace {

struct PictureFileWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::MapPictureFile)
};

/// One unit of the drawing is a pixel of a picture this wide; larger ones are the same drawing, finer.
constexpr double kPlainWidth = 1200;
constexpr int kMostPixels = 16000;

} // namespace

bool saveMapPicture(const QString& file, QSize size, const MapContent& content, const QString& title,
                    const MapCamera* camera, QString* error, const PictureOptions& options)
{
    const auto fail = [error](const QString& why) {
        if (error)
            *error = why;
        return false;
    };
    if (content.points() == 0)
        return fail(PictureFileWords::tr("There is no map yet: train a run first."));
    if (size.width() < 1 || size.height() < 1 || size.width() > kMostPixels || size.height() > kMostPixels)
        return fail(PictureFileWords::tr("A picture has 1 to %1 pixels in each direction.")
                        .arg(QLocale().toString(kMostPixels)));
    const QByteArray kind = QFileInfo(file).suffix().toLower().toLatin1();
    if (kind != "png" && kind != "svg" && kind != "pdf")
        return fail(PictureFileWords::tr("The name of the picture has to end in .png, .svg or .pdf."));
    const auto paint = [&](QPaintDevice* device, bool vector) {
        const double ratio =
            vector ? 1.0 : std::max(1.0, std::max(size.width(), size.height()) / kPlainWidth);
        QPainter painter(device);
        painter.scale(ratio, ratio);
        drawMapPicture(painter, QSizeF(size) / ratio, content, title, camera, vector, ratio, options);
    };
    const QByteArray bytes =
        pictureBytes(kind, size, {title}, paint, {.aUnit = 1, .ground = options.background});
    if (bytes.isEmpty())
        return fail(PictureFileWords::tr("There is not enough memory for a picture of this size."));
    if (const Status written = writeFileAtomically(
            file.toStdString(), {bytes.constData(), static_cast<std::size_t>(bytes.size())},
            kindNamed(file.toStdString()));
        !written)
        return fail(QString::fromStdString(written.error().text()));
    return true;
}

} // namespace shelf
