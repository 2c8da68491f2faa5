// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/save_picture.h"

#include "app/pages/shared/write_chosen.h"
#include "app/session/session.h"
#include "engine/base/text/message.h"
#include "widgets/charts/loss_chart.h"
#include "widgets/size/file_filters.h"

#include <QFileDialog>
#include <QFileInfo>

namespace shelf {

namespace {

// As each file of chartCsv() begins.
constexpr FileKind kNumbers{trNoop("numbers of curves"), "run,metric,part,epoch,batch,seconds,value"};

void askForFile(QWidget* parent, const QString& title, const QString& name, const QStringList& moreFilters,
                const std::function<void(const QString&)>& chosen)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(QStringLiteral("savePictureDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    setFileFilters(*dialog,
                   QStringList{LossChart::tr("PNG picture (*.png)"), LossChart::tr("SVG drawing (*.svg)"),
                               LossChart::tr("PDF document (*.pdf)")} +
                       moreFilters);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        const QStringList endings{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
                                  QStringLiteral("csv")};
        for (const QString& ending : endings)
            if (filter.contains(QStringLiteral("*.") + ending))
                dialog->setDefaultSuffix(ending);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

} // namespace

void askForPictureFile(QWidget* parent, const QString& title, const QString& name,
                       const std::function<void(const QString&)>& chosen)
{
    askForFile(parent, title, name, {}, chosen);
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
    askForFile(parent, LossChart::tr("Save the curves that are shown"), QStringLiteral("loss-curves.png"),
               {LossChart::tr("Numbers of the curves (*.csv)")},
               [parent, &jobs, &session, &chart](const QString& file) {
                   const QString ending = QFileInfo(file).suffix().toLower();
                   const bool numbers = ending == QStringLiteral("csv");
                   const QByteArray picture =
                       numbers ? QByteArray() : chart.picture(ending.toLatin1(), chart.size());
                   const FileKind* kind = numbers ? &kNumbers : kindNamed(file.toStdString());
                   if (!kind || (!numbers && picture.isEmpty()))
                       return session.reportError(
                           Error::failure(
                               LossChart::tr("Curves are saved as .png, .svg, .pdf or .csv").toStdString(),
                               LossChart::tr("Choose a name with one of these endings").toStdString())
                               .in(file.toStdString()));
                   writeChosen(parent, jobs, session, file, numbers ? chart.numbers() : picture.toStdString(),
                               [kind](std::string_view) { return *kind; });
               });
}

} // namespace shelf
