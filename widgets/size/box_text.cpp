// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/box_text.h"

#include "widgets/size/plain_tip.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>

#include <algorithm>

namespace shelf {

namespace {

constexpr int kBesideText = 2; ///< pixels that the style leaves left and right of it together
constexpr int kBesideIcon = 4;
constexpr const char* kInTheMiddle = "cutInTheMiddle";

class BoxOption : public QComboBox { // for what it says of itself
public:
    using QComboBox::initStyleOption;
};

} // namespace

QString textInBox(const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget)
{
    const QRect field =
        style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + kBesideIcon;
    const bool isMiddle = widget && widget->property(kInTheMiddle).toBool();
    return option.fontMetrics.elidedText(option.currentText, isMiddle ? Qt::ElideMiddle : Qt::ElideRight,
                                         std::max(0, field.width() - icon - kBesideText));
}

QString textInBox(const QComboBox& box)
{
    QStyleOptionComboBox option;
    (box.*(&BoxOption::initStyleOption))(&option);
    return textInBox(option, *box.style(), &box);
}

void cutInTheMiddle(QComboBox* box)
{
    box->setProperty(kInTheMiddle, true);
    box->view()->setTextElideMode(Qt::ElideMiddle);
}

bool BoxTips::eventFilter(QObject* watched, QEvent* event)
{
    auto* box = event->type() == QEvent::ToolTip ? qobject_cast<QComboBox*>(watched) : nullptr;
    if (!box || box->isEditable() || textInBox(*box) == box->currentText())
        return QObject::eventFilter(watched, event);
    const QString own = box->toolTip();
    const QString whole = box->currentText();
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                       own.isEmpty()              ? plainTip(whole)
                       : Qt::mightBeRichText(own) ? QStringLiteral("<p>%1</p>").arg(whole.toHtmlEscaped()) + own
                                                  : plainTip(whole + QLatin1Char('\n') + own),
                       box);
    return true;
}

} // namespace shelf
