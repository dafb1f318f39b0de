// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "words.h"

namespace qd {

namespace {

constexpr QStringView Stops = u".。", Ends = u".!?。！？؟";

} // namespace

QString asSentence(const QString &words)
{
    if (words.isEmpty() || Ends.contains(words.back()))
        return words;
    return words + tr(".");
}

QString withoutStop(const QString &sentence)
{
    return !sentence.isEmpty() && Stops.contains(sentence.back()) ? sentence.chopped(1) : sentence;
}

} // namespace qd
