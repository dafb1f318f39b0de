// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertruledialog.h"

#include "alertpreviewbox.h"
#include "alertruletext.h"
#include "alertscopeedit.h"
#include "alertwords.h"
#include "fleet.h"
#include "queryedit.h"
#include "segments.h"
#include "text.h"
#include "textlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSet>
#include <QSpinBox>
#include <QStyle>
#include <QTimeEdit>
#include <QToolButton>

#include <cmath>
#include <limits>

namespace qd {

namespace {

constexpr AlertSubject RuleSubjects[] = {AlertSubject::Worker, AlertSubject::Queue,
                                         AlertSubject::Cron, AlertSubject::Fleet,
                                         AlertSubject::Connection};

QString numberText(const MaybeReal &value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return value ? locale.toString(*value, 'g', 12) : QString();
}

/// As written here or in C; nullopt: nothing is written; NaN: it is no number.
MaybeReal numberOf(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return {};
    bool good = false;
    double value = QLocale().toDouble(plain, &good);
    if (!good)
        value = QLocale::c().toDouble(plain, &good);
    return good && std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

AlertRuleDialog::AlertRuleDialog(Fleet &fleet, const Theme &theme, const AlertRule &rule,
                                 bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_fleet(fleet)
    , m_theme(theme)
    , m_given(rule)
    , m_name(new QLineEdit(this))
    , m_limit(new QLineEdit(this))
    , m_hysteresis(new QLineEdit(this))
    , m_subject(new QComboBox(this))
    , m_figure(new QComboBox(this))
    , m_test(new QComboBox(this))
    , m_unit(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_backUnit(new TextLabel(theme, 12, QFont::Normal, Ink::Secondary, this))
    , m_builtIn(new TextLabel(theme, 12, QFont::Normal, Ink::Primary, this))
    , m_for(new QSpinBox(this))
    , m_severity(new Segments({tr("Info"), tr("Warning"), tr("Critical")}, this))
    , m_scope(new AlertScopeEdit(fleet, theme, this))
    , m_quiet(new QCheckBox(tr("from"), this))
    , m_notify(new QCheckBox(tr("Desktop"), this))
    , m_sound(new QCheckBox(tr("Sound"), this))
    , m_webhook(new QCheckBox(tr("Webhook and command"), this))
    , m_quietFrom(new QTimeEdit(this))
    , m_quietTo(new QTimeEdit(this))
    , m_preview(new AlertPreviewBox(fleet, theme, this))
    , m_save(new QPushButton(isNew ? tr("Add rule") : tr("Save"), this))
{
    setWindowTitle(isNew ? tr("New rule") : tr("Rule"));
    auto *column = new QVBoxLayout(this);
    const int side = scaled(theme, 18);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(scaled(theme, 10));
    auto *title = new TextLabel(theme, 15, QFont::DemiBold, Ink::Primary, this);
    title->setPlain(isNew          ? tr("A new rule")
                    : rule.builtIn ? displayText(rule.name, 80)
                                   : tr("A rule of one's own"));
    column->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(scaled(theme, 14));
    form->setVerticalSpacing(scaled(theme, 7));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, tr("Name"), QStringLiteral("name"), m_name);
    makeWhat(form);
    addRow(form, tr("Where"), QStringLiteral("scope"), m_scope);
    makeCalls(form);
    column->addLayout(form);
    auto *would = new TextLabel(theme, 13, QFont::DemiBold, Ink::Primary, this);
    would->setPlain(tr("By the recorded history"));
    column->addWidget(would);
    column->addWidget(m_preview);
    column->addStretch(1);
    auto *feet = new QHBoxLayout;
    feet->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    feet->addWidget(cancel);
    feet->addWidget(m_save);
    column->addLayout(feet);
    m_save->setProperty("qd", QStringLiteral("primary"));
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    makeFields();
    fill(rule);
    setMinimumWidth(scaled(theme, 640));
    (rule.builtIn ? static_cast<QWidget *>(m_limit) : m_name)->setFocus();
}

/// A row of the form, with a place below it for what is wrong there.
QHBoxLayout *AlertRuleDialog::addRow(QFormLayout *form, const QString &label, const QString &field,
                                     QWidget *first)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(m_theme, 3));
    auto *row = new QHBoxLayout;
    row->setSpacing(scaled(m_theme, 8));
    row->addWidget(first, 1);
    column->addLayout(row);
    if (!field.isEmpty()) {
        auto *mistake = new TextLabel(m_theme, 12, QFont::Normal, Ink::Bad, box);
        mistake->setMaxLines(2);
        mistake->hide();
        column->addWidget(mistake);
        m_mistakes.insert(field, mistake);
    }
    auto *words = new QLabel(label, this);
    words->setMinimumWidth(words->sizeHint().width());
    words->setBuddy(first);
    words->setAlignment(Qt::AlignTop);
    words->setContentsMargins(0, scaled(m_theme, 6), 0, 0);
    form->addRow(words, box);
    return row;
}

void AlertRuleDialog::makeWhat(QFormLayout *form)
{
    QHBoxLayout *what = addRow(form, tr("Raise when"), QStringLiteral("figure"), m_subject);
    what->setStretch(0, 0);
    what->addWidget(m_figure, 1);
    what->addWidget(m_test);
    what->addWidget(m_builtIn, 1);
    auto *limits = addRow(form, tr("Limit"), QStringLiteral("limit"), m_limit);
    limits->addWidget(m_unit);
    limits->addSpacing(scaled(m_theme, 6));
    auto *back = new QLabel(tr("solved when back by"), this);
    back->setBuddy(m_hysteresis);
    limits->addWidget(back);
    limits->addWidget(m_hysteresis, 1);
    limits->addWidget(m_backUnit);
    m_mistakes.insert(QStringLiteral("hysteresis"), m_mistakes.value(QStringLiteral("limit")));
    m_mistakes.insert(QStringLiteral("test"), m_mistakes.value(QStringLiteral("figure")));
    auto *lasting = addRow(form, tr("For at least"), QStringLiteral("for_seconds"), m_for);
    auto *severity = new QLabel(tr("Severity"), this);
    lasting->addSpacing(scaled(m_theme, 6));
    lasting->addWidget(severity);
    lasting->addWidget(m_severity);
}

void AlertRuleDialog::makeCalls(QFormLayout *form)
{
    auto *calls = addRow(form, tr("Calls by"), {}, m_notify);
    calls->setStretch(0, 0);
    calls->addWidget(m_sound);
    calls->addWidget(m_webhook);
    calls->addStretch(1);
    auto *quiet = addRow(form, tr("Quiet hours"), QStringLiteral("quiet_hours"), m_quiet);
    quiet->setStretch(0, 0);
    quiet->addWidget(m_quietFrom);
    quiet->addWidget(new QLabel(tr("to"), this));
    quiet->addWidget(m_quietTo);
    quiet->addSpacing(scaled(m_theme, 6));
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *button = new QToolButton(this);
        button->setCheckable(true);
        button->setText(locale.standaloneDayName(day, QLocale::ShortFormat).left(2));
        button->setAccessibleName(locale.standaloneDayName(day, QLocale::LongFormat));
        button->setToolTip(button->accessibleName());
        button->setStyleSheet(QStringLiteral("padding: 4px 4px;"));
        quiet->addWidget(button);
        m_days << button;
    }
    quiet->addStretch(1);
}

void AlertRuleDialog::makeFields()
{
    m_name->setMaxLength(int(AlertRule::LongestName));
    m_name->setAccessibleName(tr("Name"));
    m_name->setPlaceholderText(tr("What to call it"));
    m_subject->setAccessibleName(tr("Of what"));
    m_figure->setAccessibleName(tr("Which figure"));
    m_test->setAccessibleName(tr("How it is asked"));
    m_limit->setAccessibleName(tr("Limit"));
    m_hysteresis->setAccessibleName(tr("Solved when back by"));
    m_hysteresis->setToolTip(
        tr("The value must be this far back within the limit before the alert is solved"));
    m_hysteresis->setPlaceholderText(QStringLiteral("0"));
    m_limit->setMaxLength(30);
    m_hysteresis->setMaxLength(30);
    m_for->setRange(0, AlertRule::LongestForSeconds);
    m_for->setGroupSeparatorShown(true);
    m_for->setSuffix(tr(" s"));
    m_for->setSpecialValueText(tr("at once"));
    m_for->setAccessibleName(tr("For how long, in seconds"));
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietTo->setAccessibleName(tr("Quiet to"));
    for (QTimeEdit *time : {m_quietFrom, m_quietTo}) {
        time->setLayoutDirection(Qt::LeftToRight); // digits also where texts are mirrored
        time->setDisplayFormat(QStringLiteral("HH:mm"));
        time->setButtonSymbols(QAbstractSpinBox::NoButtons); // typed, or by the arrow keys
        time->setMinimumWidth(scaled(m_theme, 62));
    }
    for (const AlertSubject of : RuleSubjects)
        m_subject->addItem(alertSubjectText(of), int(of));
    for (int i = 0; i < 3; ++i)
        connect(m_severity->button(i), &QToolButton::toggled, this, &AlertRuleDialog::check);
    for (QLineEdit *edit : {m_name, m_limit, m_hysteresis})
        connect(edit, &QLineEdit::textChanged, this, &AlertRuleDialog::check);
    for (QCheckBox *box : {m_quiet, m_notify, m_sound, m_webhook})
        connect(box, &QCheckBox::toggled, this, &AlertRuleDialog::check);
    for (QTimeEdit *time : {m_quietFrom, m_quietTo})
        connect(time, &QTimeEdit::timeChanged, this, &AlertRuleDialog::check);
    for (QToolButton *day : std::as_const(m_days))
        connect(day, &QToolButton::toggled, this, &AlertRuleDialog::check);
    connect(m_for, &QSpinBox::valueChanged, this, &AlertRuleDialog::check);
    connect(m_scope, &AlertScopeEdit::changed, this, &AlertRuleDialog::check);
    connect(m_subject, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_scope->setSubject(AlertSubject(m_subject->currentData().toInt()));
        fillFigures({});
        check();
    });
    connect(m_figure, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        fillTests(AlertTest(m_test->currentData().toInt()));
        check();
    });
    connect(m_test, &QComboBox::currentIndexChanged, this, &AlertRuleDialog::check);
}

void AlertRuleDialog::fill(const AlertRule &rule)
{
    m_filling = true;
    m_name->setText(rule.name);
    m_name->setReadOnly(rule.builtIn);
    m_subject->setCurrentIndex(m_subject->findData(int(rule.of)));
    m_scope->setSubject(rule.of);
    m_scope->setScope(rule.scope);
    fillFigures(rule.figure);
    fillTests(rule.test);
    m_limit->setText(numberText(rule.limit));
    m_hysteresis->setText(rule.hysteresis > 0 ? numberText(rule.hysteresis) : QString());
    m_for->setValue(rule.forSeconds);
    m_severity->setCurrent(int(rule.severity));
    m_notify->setChecked(rule.notify);
    m_sound->setChecked(rule.sound);
    m_webhook->setChecked(rule.webhook);
    const bool quiet = rule.quiet.fromMinute != rule.quiet.toMinute;
    m_quiet->setChecked(quiet);
    const QTime midnight(0, 0);
    m_quietFrom->setTime(midnight.addSecs(60 * (quiet ? rule.quiet.fromMinute : 22 * 60)));
    m_quietTo->setTime(midnight.addSecs(60 * (quiet ? rule.quiet.toMinute : 7 * 60)));
    for (int day = 0; day < 7; ++day)
        m_days.at(day)->setChecked(rule.quiet.days >> day & 1);
    for (QWidget *chosen : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_figure),
                            static_cast<QWidget *>(m_test)})
        chosen->setVisible(!rule.builtIn);
    m_builtIn->setVisible(rule.builtIn);
    m_builtIn->setPlain(
        QStringLiteral("%1: %2").arg(alertSubjectText(rule.of), alertConditionText(rule)));
    m_filling = false;
    check();
}

void AlertRuleDialog::fillFigures(const QString &chosen)
{
    const bool before = std::exchange(m_filling, true);
    const auto of = AlertSubject(m_subject->currentData().toInt());
    m_figure->clear();
    for (const AlertFigure &figure : alertFigures()) {
        if (figure.of == of)
            m_figure->addItem(figure.label, figure.name);
    }
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(chosen)));
    m_filling = before;
    fillTests(AlertTest::Above);
}

void AlertRuleDialog::fillTests(AlertTest chosen)
{
    const bool before = std::exchange(m_filling, true);
    m_test->clear();
    if (const AlertFigure *of = figure()) {
        for (const AlertTest test : alertTestsOf(*of))
            m_test->addItem(alertTestText(test), int(test));
    }
    m_test->setCurrentIndex(std::max(0, m_test->findData(int(chosen))));
    m_filling = before;
}

const AlertFigure *AlertRuleDialog::figure() const
{
    if (m_given.builtIn)
        return builtInFigure(m_given.id);
    return alertFigure(AlertSubject(m_subject->currentData().toInt()),
                       m_figure->currentData().toString());
}

AlertRule AlertRuleDialog::rule() const
{
    AlertRule rule = m_given;
    if (!rule.builtIn) {
        rule.name = m_name->text().trimmed();
        rule.of = AlertSubject(m_subject->currentData().toInt());
        rule.figure = m_figure->currentData().toString();
        rule.test = AlertTest(m_test->currentData().toInt());
    }
    rule.limit = m_limit->isEnabled() ? numberOf(m_limit->text()) : MaybeReal();
    rule.hysteresis = m_hysteresis->isEnabled() ? numberOf(m_hysteresis->text()).value_or(0) : 0;
    rule.forSeconds = m_for->value();
    rule.severity = Severity(m_severity->current());
    rule.scope = m_scope->scope();
    rule.notify = m_notify->isChecked();
    rule.sound = m_sound->isChecked();
    rule.webhook = m_webhook->isChecked();
    rule.quiet = QuietHours();
    if (m_quiet->isChecked()) {
        rule.quiet.fromMinute = m_quietFrom->time().msecsSinceStartOfDay() / 60'000;
        rule.quiet.toMinute = m_quietTo->time().msecsSinceStartOfDay() / 60'000;
    }
    rule.quiet.days = 0;
    for (int day = 0; day < 7; ++day)
        rule.quiet.days |= quint8(m_days.at(day)->isChecked() << day);
    return rule;
}

void AlertRuleDialog::showUnits()
{
    const AlertFigure *of = figure();
    const QString unit = of ? alertUnitText(of->unit) : QString();
    const auto test = AlertTest(m_test->currentData().toInt());
    const bool limited =
        m_given.builtIn ? of != nullptr : test != AlertTest::Absent && test != AlertTest::Missed;
    const bool needed = m_given.builtIn ? m_given.id != u"job_stuck"
                                        : test == AlertTest::Above || test == AlertTest::Below;
    m_limit->setEnabled(limited);
    m_hysteresis->setEnabled(limited && needed);
    m_limit->setPlaceholderText(!limited ? tr("none") : needed ? QString() : tr("any"));
    m_unit->setPlain(limited ? unit : QString());
    m_backUnit->setPlain(limited && needed ? unit : QString());
    m_quietFrom->setEnabled(m_quiet->isChecked());
    m_quietTo->setEnabled(m_quiet->isChecked());
    for (QToolButton *day : std::as_const(m_days))
        day->setEnabled(m_quiet->isChecked());
}

void AlertRuleDialog::check()
{
    if (m_filling)
        return;
    showUnits();
    const AlertRule made = rule();
    const QStringList sentences = mistakesOf(made);
    // An empty name is no mistake yet, only not finished.
    const bool unnamed = m_name->text().isEmpty();
    QHash<TextLabel *, QStringList> told;
    QSet<QString> wrong;
    for (const QString &sentence : sentences) {
        const qsizetype colon = sentence.indexOf(u':');
        QString field = sentence.left(std::max<qsizetype>(0, colon));
        // A mistake whose field has no place of its own is told below the first one.
        if (!m_mistakes.contains(field))
            field = QStringLiteral("name");
        else if (field == u"name" && unnamed)
            continue;
        QString words = sentence.sliced(colon + 1).trimmed();
        words[0] = words.at(0).toUpper();
        if (field == u"hysteresis") // it stands beside the limit
            words = tr("Solved when back by: %1").arg(words);
        told[m_mistakes.value(field)] << displayText(words, 300);
        wrong << field;
    }
    for (TextLabel *label : std::as_const(m_mistakes)) {
        label->setVisible(told.contains(label));
        label->setPlain(told.value(label).join(u'\n'));
    }
    for (const auto &[edit, field] :
         {std::pair(m_name, QStringLiteral("name")), std::pair(m_limit, QStringLiteral("limit")),
          std::pair(m_hysteresis, QStringLiteral("hysteresis"))}) {
        const QString look = wrong.contains(field) ? QStringLiteral("wrong") : QString();
        if (edit->property("qd").toString() == look)
            continue;
        edit->setProperty("qd", look);
        edit->style()->unpolish(edit);
        edit->style()->polish(edit);
    }
    m_save->setEnabled(sentences.isEmpty());
    m_save->setToolTip(!sentences.isEmpty() && wrong.isEmpty() ? tr("It needs a name.")
                                                               : QString());
    AlertRule tried = made;
    if (unnamed)
        tried.name = tr("A new rule");
    m_preview->show(mistakesOf(tried).isEmpty() ? std::optional(tried) : std::nullopt);
}

QStringList AlertRuleDialog::mistakesOf(const AlertRule &made)
{
    AlertRule plain = made;
    QStringList found;
    // What is no number is told as that alone.
    if (made.limit && std::isnan(*made.limit)) {
        found << QStringLiteral("limit: ") + tr("this is no number.");
        plain.limit = 0;
    }
    if (std::isnan(made.hysteresis)) {
        found << QStringLiteral("hysteresis: ") + tr("this is no number.");
        plain.hysteresis = 0;
    }
    return found + mistakesIn(plain);
}

QString AlertRuleDialog::mistakeAt(const QString &field) const
{
    const TextLabel *label = m_mistakes.value(field);
    return label && !label->isHidden() ? label->text() : QString();
}

void AlertRuleDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().bg1);
}

} // namespace qd
