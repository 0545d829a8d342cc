// Which operation a method and path mean, and that no other path reaches one.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { routeOf } from './operations.ts';

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:f';
const ENCODED = encodeURIComponent(ARN);

const routes: [request: string, answer: string][] = [
  ['POST /2015-03-31/functions', 'CreateFunction '],
  ['POST /2015-03-31/functions/', 'CreateFunction '],
  ['GET /2015-03-31/functions/', 'ListFunctions '],
  ['GET /2015-03-31/functions/f', 'GetFunction f'],
  ['DELETE /2015-03-31/functions/f%3A%24LATEST', 'DeleteFunction f:$LATEST'],
  ['GET /2015-03-31/functions/f/configuration', 'GetFunctionConfiguration f'],
  ['PUT /2015-03-31/functions/f/configuration', 'UpdateFunctionConfiguration f'],
  ['PUT /2015-03-31/functions/f/code', 'UpdateFunctionCode f'],
  [`POST /2015-03-31/functions/${ENCODED}/invocations`, `Invoke ${ARN}`],
  [`GET /2017-03-31/tags/${ENCODED}`, `ListTags ${ARN}`],
  [`POST /2017-03-31/tags/${ENCODED}`, `TagResource ${ARN}`],
  [`DELETE /2017-03-31/tags/${ENCODED}`, `UntagResource ${ARN}`],
  ['POST /2014-11-13/functions/f/invoke-async/', 'NotImplemented'],
  ['POST /2015-03-31/functions/f/versions', 'NotImplemented'],
  ['GET /2015-03-31/functions/f/aliases/a', 'NotImplemented'],
  ['DELETE /2015-03-31/functions/f/policy/s', 'NotImplemented'],
  ['GET /2015-03-31/event-source-mappings/', 'NotImplemented'],
  ['PUT /2017-10-31/functions/f/concurrency', 'NotImplemented'],
  ['GET /2019-09-25/functions/f/event-invoke-config/list', 'NotImplemented'],
  ['GET /2021-10-31/functions/f/url', 'NotImplemented'],
  ['GET /2018-10-31/layers', 'NotImplemented'],
  ['GET /2018-10-31/layers/l/versions/1/policy', 'NotImplemented'],
  ['GET /2016-08-19/account-settings/', 'NotImplemented'],
  ['PATCH /2015-03-31/functions/f', 'UnknownOperation'],
  ['GET /2015-03-31/functions/f/invocations', 'UnknownOperation'],
  ['GET /2015-03-31/functions/f/code/x', 'UnknownOperation'],
  ['GET /2015-03-31/functions/%ff', 'UnknownOperation'],
  ['GET /2016-01-01/functions', 'UnknownOperation'],
  ['GET /', 'UnknownOperation'],
];

for (const [request, answer] of routes) {
  test(request, () => {
    const [method = '', path = ''] = request.split(' ');
    const answered = () => {
      try {
        const { operation, parameter } = routeOf(method, path);
        return `${operation} ${parameter}`;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    assert.equal(answered(), answer);
  });
}
