// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/message_bar.h"

#include "engine/base/text/message.h"
#include "engine/data/archives/packed_file.h"
#include "widgets/look/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

namespace shelf {

namespace {

constexpr int kDetailLines = 4;

QToolButton* makeButton(QWidget* parent, const char* objectName, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(objectName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QString sentence(QString text)
{
    if (!text.isEmpty() && !text.endsWith(QLatin1Char('.')) && !text.endsWith(QLatin1Char('?')))
        text += QLatin1Char('.');
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// Only the file's own name; its whole path is among the details.
QString where(const Error& error)
{
    QString place = QString::fromStdString(std::string(nameWithArchive(error.file)));
    const QLocale locale;
    if (error.line <= 0)
        return place;
    const QString line = locale.toString(qlonglong(error.line));
    return error.column > 0 ? MessageBar::tr("%1, line %2, column %3", "a file")
                                  .arg(place, line, locale.toString(qlonglong(error.column)))
                            : MessageBar::tr("%1, line %2", "a file").arg(place, line);
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_more(makeButton(this, "messageDetails", tr("Details of the message"))),
      m_copy(makeButton(this, "messageCopy", tr("Copy the message"))),
      m_close(makeButton(this, "messageClose", tr("Close the message"))),
      m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_more->setText(tr("Details"));
    m_more->setCheckable(true);
    m_copy->setText(tr("Copy"));
    m_details->setObjectName(QStringLiteral("messageDetailText"));
    m_details->setAccessibleName(tr("Details"));
    m_details->setReadOnly(true);
    m_details->setFixedHeight(kDetailLines * fontMetrics().lineSpacing() + 2 * theme::kGrid);
    m_details->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(theme::kGrid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    column->addLayout(row);
    column->addWidget(m_details);

    connect(m_more, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_plain); });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_text, &QLabel::linkActivated, this, &MessageBar::linkActivated);
    hide();
}

void MessageBar::showError(const Error& error)
{
    const QString what = sentence(QString::fromStdString(error.message));
    const QString place = where(error);
    const QString advice = sentence(QString::fromStdString(error.advice));
    QString text = QStringLiteral("<b>%1</b>").arg(what.toHtmlEscaped());
    if (!place.isEmpty())
        text += QStringLiteral(" %1.").arg(place.toHtmlEscaped());
    if (!advice.isEmpty())
        text += QStringLiteral(" %1").arg(advice.toHtmlEscaped());
    present(text, QString::fromStdString(error.text()), true);
}

void MessageBar::retract(const Error& error)
{
    if (m_isError && !m_plain.isEmpty() && m_plain == QString::fromStdString(error.text()))
        dismiss();
}

void MessageBar::showNote(const QString& richText)
{
    present(richText, {}, false);
}

void MessageBar::present(const QString& text, const QString& details, bool isError)
{
    m_isError = isError;
    m_text->setText(text);
    QString plain = text;
    plain.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    m_plain = details.isEmpty() ? plain : details;
    m_details->setPlainText(details);
    m_more->setChecked(false);
    m_more->setVisible(!details.isEmpty());
    m_copy->setVisible(isError);
    setAccessibleName(isError ? tr("Problem") : tr("Message"));
    setAccessibleDescription(m_plain);
    applyColors();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    hide();
    m_plain.clear();
}

QString MessageBar::plainText() const
{
    return m_plain;
}

void MessageBar::applyColors()
{
    const ThemeColors colors = theme::colors();
    const QColor tint = m_isError ? colors.error : colors.best;
    const QColor ground = QGuiApplication::palette().color(QPalette::Window);
    const auto mixed = [&](double t) {
        return QColor::fromRgbF(float(ground.redF() + (tint.redF() - ground.redF()) * t),
                                float(ground.greenF() + (tint.greenF() - ground.greenF()) * t),
                                float(ground.blueF() + (tint.blueF() - ground.blueF()) * t));
    };
    QPalette own = QGuiApplication::palette();
    own.setColor(QPalette::Window, mixed(0.12));
    setPalette(own);
    const int side = 2 * theme::kGrid;
    m_icon->setPixmap(theme::icon(m_isError ? QStringLiteral("error") : QStringLiteral("check"))
                          .pixmap(QSize(side, side), devicePixelRatioF()));
    m_close->setIcon(theme::icon(QStringLiteral("close")));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    // Our own setPalette() ends here too: only the program's palette asks for new colors.
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyColors();
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace shelf
