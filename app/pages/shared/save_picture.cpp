// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/save_picture.h"

#include "app/pages/shared/write_chosen.h"
#include "app/session/session.h"
#include "widgets/charts/loss_chart.h"

#include <QFileDialog>
#include <QFileInfo>

namespace shelf {

void askForPictureFile(QWidget* parent, const QString& title, const QString& name,
                       const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("savePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({LossChart::tr("PNG picture (*.png)"), LossChart::tr("SVG drawing (*.svg)"),
                            LossChart::tr("PDF document (*.pdf)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf")};
        for (const QString& ending : endings)
            if (filter.contains(QStringLiteral("*.") + ending))
                dialog->setDefaultSuffix(ending);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void savePicture(QWidget* parent, Jobs& jobs, Session& session, const QString& title, const QString& name,
                 const std::function<QByteArray(const QByteArray& format)>& picture)
{
    askForPictureFile(parent, title, name, [parent, &jobs, &session, picture](const QString& file) {
        const FileKind* kind = kindNamed(file.toStdString());
        const QByteArray bytes = picture(QFileInfo(file).suffix().toLatin1());
        if (bytes.isEmpty() || !kind) {
            return session.reportError(
                Error::failure(LossChart::tr("Pictures are saved as .png, .svg or .pdf").toStdString(),
                               LossChart::tr("Choose a name with one of these endings").toStdString())
                    .in(file.toStdString()));
        }
        writeChosen(parent, jobs, session, file, bytes.toStdString(),
                    [kind](std::string_view) { return *kind; });
    });
}

void savePicture(QWidget* parent, Jobs& jobs, Session& session, const LossChart& chart)
{
    savePicture(parent, jobs, session, LossChart::tr("Save picture of the curves"),
                QStringLiteral("loss-curves.png"),
                [&chart](const QByteArray& format) { return chart.picture(format, chart.size()); });
}

} // namespace shelf
