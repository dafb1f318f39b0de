// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylesheet.h"

#include "theme.h"

#include <QGuiApplication>

namespace qd {
namespace {

// @name: a colour; 12px: a length, scaled. Our own constant: nothing foreign gets in here.
constexpr auto Sheet = R"(
QToolTip { background: @bg3; color: @t1; border: 1px solid @line; border-radius: 6px; padding: 5px 8px; }
QFrame[qd="panel"], QFrame[qd="tile"] { background: @bg2; border: 1px solid @line; border-radius: 10px; }
QFrame[qd="popup"] { background: @bg2; border: 1px solid @line; border-radius: 8px; }
QFrame[qd="bar-top"] { background: @bg1; border: 0; border-bottom: 1px solid @line; }
QFrame[qd="bar-bottom"] { background: @bg1; border: 0; border-top: 1px solid @line; }
QFrame[qd="rail"] { background: @bg1; border: 0; border-right: 1px solid @line; }
QLabel[qd="title"] { font-size: 15px; font-weight: 600; }
QLabel[qd="muted"] { color: @t2; }
QLabel[qd="faint"] { color: @t3; }
QLabel[qd="small"] { color: @t2; font-size: 11px; }

* { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton, QToolButton {
    background: @bg2; color: @t1; border: 1px solid @line; border-radius: 6px; padding: 4px 10px; font-size: 12px; }
QToolButton { padding: 4px 7px; }
QPushButton:hover, QToolButton:hover { background: @bg3; }
QPushButton:pressed, QToolButton:pressed { background: @line; }
QPushButton:checked, QToolButton:checked { background: @accentbg; color: @accent; }
QPushButton:focus, QToolButton:focus { border-color: @accent; }
QPushButton:disabled, QToolButton:disabled { color: @t3; background: @bg1; }
QPushButton::menu-indicator, QToolButton::menu-indicator {
    image: url(:/icons/style-down.svg); width: 9px; height: 9px; subcontrol-position: right center; right: 6px; }
QToolButton[arrow="none"]::menu-indicator { image: none; }
QPushButton[qd="menu"], QToolButton[qd="menu"] { padding-right: 22px; }
QPushButton[qd="primary"] { background: @accent; border-color: @accent; color: @onaccent; font-weight: 600; }
QPushButton[qd="primary"]:hover { background: @accenthover; }
QPushButton[qd="primary"]:focus { border-color: @t1; }
QPushButton[qd="primary"]:disabled { background: @bg3; border-color: @line; color: @t3; }
QPushButton[qd="danger"] { color: @bad; border-color: @bad; }
QPushButton[qd="danger"]:hover { background: @badbg; }
QPushButton[qd="danger"]:disabled { color: @t3; border-color: @line; }
QPushButton[qd="flat"], QToolButton[qd="flat"] { background: transparent; border-color: transparent; }
QPushButton[qd="flat"]:hover, QToolButton[qd="flat"]:hover { background: @bg3; }
QPushButton[qd="flat"]:focus, QToolButton[qd="flat"]:focus { border-color: @accent; }
QToolButton[tight="true"] { padding: 2px 6px; }
QToolButton[qd="inner"] { background: transparent; border: 0; padding: 0; color: @t3; border-radius: 4px; }
QToolButton[qd="inner"]:hover { background: @bg3; color: @t1; }
QPushButton[qd^="segment"], QToolButton[qd^="segment"] {
    background: transparent; color: @t2; border-radius: 0; border-right-width: 0; }
QPushButton[qd^="segment"]:hover, QToolButton[qd^="segment"]:hover { background: @bg3; }
QPushButton[qd^="segment"]:checked, QToolButton[qd^="segment"]:checked {
    background: @accentbg; color: @accent; font-weight: 600; }
QPushButton[qd="segment-first"], QToolButton[qd="segment-first"] {
    border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QPushButton[qd="floating"] { background: @bg3; color: @t2; border-radius: 12px; padding: 4px 12px; font-size: 12px; }
QPushButton[qd="floating"]:hover { color: @t1; border-color: @accent; }
QPushButton[qd="segment-last"], QToolButton[qd="segment-last"] {
    border-right-width: 1px; border-top-right-radius: 6px; border-bottom-right-radius: 6px; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QComboBox {
    background: @bg0; color: @t1; border: 1px solid @line; border-radius: 6px; padding: 4px 9px;
    selection-background-color: @accent; selection-color: @onaccent; font-size: 12px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus,
QComboBox:focus {
    border-color: @accent; }
QLineEdit[qd="wrong"] { border-color: @bad; }
QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled { color: @t3; background: @bg1; }
QDateTimeEdit::drop-down { border: 0; width: 20px; subcontrol-position: right center; }
QDateTimeEdit::down-arrow { image: url(:/icons/style-down.svg); width: 10px; height: 10px; }
QComboBox { background: @bg2; padding-right: 22px; }
QComboBox:hover { background: @bg3; }
QComboBox::drop-down { border: 0; width: 20px; subcontrol-position: right center; }
QComboBox::down-arrow { image: url(:/icons/style-down.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @bg2; border: 1px solid @line; padding: 3px;
    selection-background-color: @accentbg; selection-color: @t1; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button,
QDateTimeEdit::up-button, QDateTimeEdit::down-button {
    border: 0; width: 16px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateTimeEdit::up-arrow { image: url(:/icons/style-up.svg); width: 9px; height: 9px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/style-down.svg); width: 9px; height: 9px; }

QCheckBox, QRadioButton { spacing: 7px; font-size: 12px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: 14px; height: 14px; border: 1px solid @t3; background: @bg0; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QCheckBox::indicator:focus,
QRadioButton::indicator:focus { border-color: @accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent; border-color: @accent; image: url(:/icons/style-check.svg); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url(:/icons/style-dash.svg); }
QRadioButton::indicator:checked { background: @bg0; border: 5px solid @accent; width: 6px; height: 6px; }
QCheckBox::indicator:checked:focus, QCheckBox::indicator:indeterminate:focus,
QRadioButton::indicator:checked:focus { border-color: @t1; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: @line; background: @bg3; }
QCheckBox:disabled, QRadioButton:disabled { color: @t3; }

QTableView, QTreeView, QListView { background: @bg2; color: @t1; border: 0; gridline-color: @line; outline: 0;
    selection-background-color: @accentbg; selection-color: @t1; alternate-background-color: @bg3; font-size: 12px; }
QListView[qd="bare"] { background: transparent; }
QHeaderView { background: @bg2; border: 0; }
QHeaderView::section { background: @bg2; color: @t2; border: 0; border-bottom: 1px solid @line; padding: 6px 10px;
    font-size: 11px; font-weight: 500; }
QHeaderView::section:hover { color: @t1; background: @bg3; }
QHeaderView::up-arrow { image: url(:/icons/style-up.svg); width: 9px; height: 9px; }
QHeaderView::down-arrow { image: url(:/icons/style-down.svg); width: 9px; height: 9px; }
QTableCornerButton::section { background: @bg2; border: 0; border-bottom: 1px solid @line; }

QScrollArea, QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; border: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; border: 0; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @t3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: @bg2; border: 1px solid @line; border-radius: 8px; padding: 4px; font-size: 12px; }
QMenu::item { padding: 5px 24px 5px 10px; border-radius: 5px; background: transparent; }
QMenu::item:selected { background: @accentbg; }
QMenu::item:disabled { color: @t3; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 13px; height: 13px; margin-left: 6px; border-radius: 4px; border: 1px solid @t3; }
QMenu::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/style-check.svg); }
QMenuBar { background: @bg1; border-bottom: 1px solid @line; font-size: 12px; }
QMenuBar::item { padding: 4px 9px; background: transparent; border-radius: 5px; }
QMenuBar::item:selected { background: @bg3; }
QStatusBar { background: @bg1; color: @t2; border-top: 1px solid @line; font-size: 11px; }
QStatusBar::item { border: 0; }

QProgressBar { background: @bg3; border: 0; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: @line; }
QTabBar::tab { background: transparent; color: @t2; padding: 6px 12px; border: 0; border-bottom: 2px solid transparent;
    font-size: 12px; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @t1; }
QTabBar::tab:focus { border-bottom-color: @t1; }
QTabWidget::pane { border: 0; border-top: 1px solid @line; }
QGroupBox { border: 1px solid @line; border-radius: 8px; margin-top: 8px; padding-top: 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 10px; padding: 0 4px; color: @t2; }
QDialog { background: @bg1; }
)";

bool isNameChar(QChar c)
{
    return c.isLetterOrNumber();
}

/// Qt mirrors where the parts of a control are, but not borders, corners and distances.
QString mirrored(QString sheet)
{
    const QString left = QStringLiteral("-left"), right = QStringLiteral("-right"),
                  held = QStringLiteral("-held");
    return sheet.replace(left, held).replace(right, left).replace(held, right);
}

} // namespace

QString styleSheet(const Colors &colors, double scale)
{
    const QHash<QString, QColor> names = {
        {QStringLiteral("bg0"), colors.bg0},
        {QStringLiteral("bg1"), colors.bg1},
        {QStringLiteral("bg2"), colors.bg2},
        {QStringLiteral("bg3"), colors.bg3},
        {QStringLiteral("line"), colors.line},
        {QStringLiteral("t1"), colors.t1},
        {QStringLiteral("t2"), colors.t2},
        {QStringLiteral("t3"), colors.t3},
        {QStringLiteral("accent"), colors.accent},
        {QStringLiteral("accentbg"), colors.accentBg},
        {QStringLiteral("accenthover"), colors.accent.lighter(112)},
        // White on the dark theme's accent is too faint to read: its darkest background instead.
        {QStringLiteral("onaccent"), colors.bg0.lightness() < 128 ? colors.bg0 : QColor(Qt::white)},
        {QStringLiteral("bad"), colors.tone[int(Tone::Bad)]},
        {QStringLiteral("badbg"), colors.toneBg[int(Tone::Bad)]},
    };
    const QString source = QString::fromLatin1(Sheet);
    QString sheet;
    sheet.reserve(source.size() + 2048);
    for (qsizetype i = 0; i < source.size();) {
        const QChar c = source[i];
        qsizetype end = i + 1;
        if (c == QLatin1Char('@')) {
            while (end < source.size() && isNameChar(source[end]))
                ++end;
            sheet += names.value(source.mid(i + 1, end - i - 1)).name();
        } else if (c.isDigit() && (i == 0 || !isNameChar(source[i - 1]))) {
            while (end < source.size() && source[end].isDigit())
                ++end;
            const int number = QStringView(source).mid(i, end - i).toInt();
            const bool length = QStringView(source).mid(end, 2) == QLatin1String("px");
            // Hairlines stay hairlines.
            sheet += QString::number(length && number > 1 ? qRound(number * scale) : number);
        } else {
            sheet += c;
        }
        i = end;
    }
    return QGuiApplication::isRightToLeft() ? mirrored(sheet) : sheet;
}

} // namespace qd
